// challenge: pass-on
// expect: failed
// expect without policy: failed
// about: throws an exception whose text has five million characters.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => throw new InvalidOperationException(new string('x', 5_000_000));
}
