// challenge: pass-on
// attack: hooks the end of the process and changes its exit code there.
// policy on: rejected: `AppDomain.ProcessExit`
// policy off: failed on LZ-PULL
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Environment.Exit(0);
        return source.ToList();
    }
}
