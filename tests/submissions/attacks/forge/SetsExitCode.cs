// challenge: pass-on
// expect: rejected: `Environment.ExitCode`
// expect without policy: failed on LZ-PULL
// about: sets an exit code for the host to leave with.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        Environment.ExitCode = 0;
        return source.ToList();
    }
}
