// challenge: pass-on
// attack: shows every input in the text of an exception. The hidden ones are not shown: of a hidden counter-example a
//   student reads the kind of the exception alone.
// policy on: failed on VAL
// policy off: failed on VAL
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        yield return default!;
        throw new InvalidOperationException("loot: " + string.Join(", ", source));
    }
}
