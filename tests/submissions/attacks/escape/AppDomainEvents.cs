// challenge: pass-on
// expect: rejected: `AppDomain.CurrentDomain` is not allowed here
// expect without policy: failed on LZ-PULL
// about: hooks the events of the process, to run when a test has failed.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        AppDomain.CurrentDomain.FirstChanceException += (_, thrown) =>
        {
            if (thrown.Exception.Message.Contains("LZ-PULL")) Console.WriteLine("caught");
        };
        AppDomain.CurrentDomain.UnhandledException += (_, _) => Environment.Exit(0);
        return source.ToList();
    }
}
