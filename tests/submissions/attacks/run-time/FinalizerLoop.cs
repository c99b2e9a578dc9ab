// challenge: pass-on
// expect: rejected
// expect without policy: timeout or failed
// about: loops for ever in a finalizer and asks the collector to run it.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        Leave();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return source.ToList();
    }

    private static void Leave() => _ = new Hanging();

    private sealed class Hanging
    {
        ~Hanging()
        {
            while (true) { }
        }
    }
}
