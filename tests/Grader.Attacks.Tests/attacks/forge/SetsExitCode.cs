// challenge: pass-on
// attack: sets an exit code for the host to leave with.
// policy on: rejected: `Environment.ExitCode`
// policy off: failed on LZ-PULL
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        Environment.ExitCode = 0;
        return source.ToList();
    }
}
