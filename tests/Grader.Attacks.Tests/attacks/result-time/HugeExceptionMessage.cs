// challenge: pass-on
// attack: throws an exception whose text has five million characters.
// policy on: failed
// policy off: failed
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => throw new InvalidOperationException(new string('x', 5_000_000));
}
