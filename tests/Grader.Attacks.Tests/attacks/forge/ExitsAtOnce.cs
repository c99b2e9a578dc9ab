// challenge: pass-on
// attack: ends the process with exit code 0 in its first line.
// policy on: rejected: `Environment.Exit` is not allowed here
// policy off: crashed
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        Environment.Exit(0);
        return source.ToList();
    }
}
