// challenge: pass-on
// expect: rejected: `Environment.Exit` is not allowed here
// expect without policy: crashed
// about: ends the process with exit code 0 in its first line.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        Environment.Exit(0);
        return source.ToList();
    }
}
