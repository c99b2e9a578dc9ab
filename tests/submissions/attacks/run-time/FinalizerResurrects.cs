// challenge: pass-on
// expect: rejected
// expect without policy: failed or timeout or memory_limit
// about: brings itself back in its finalizer, for ever.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        for (var i = 0; i < 1_000; i++) _ = new Undead();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return source.ToList();
    }

    private sealed class Undead
    {
        ~Undead()
        {
            GC.ReRegisterForFinalize(this);
        }
    }
}
