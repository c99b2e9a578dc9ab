// challenge: pass-on
// expect: failed on VAL
// expect without policy: failed on VAL
// about: shows every input in the text of an exception. The hidden ones are not shown: of a hidden counter-example a
//   student reads the kind of the exception alone.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        yield return default!;
        throw new InvalidOperationException("loot: " + string.Join(", ", source));
    }
}
