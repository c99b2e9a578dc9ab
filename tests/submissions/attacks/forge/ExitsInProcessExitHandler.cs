// challenge: pass-on
// expect: rejected: `AppDomain.ProcessExit`
// expect without policy: failed on LZ-PULL
// about: hooks the end of the process and changes its exit code there.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Environment.Exit(0);
        return source.ToList();
    }
}
