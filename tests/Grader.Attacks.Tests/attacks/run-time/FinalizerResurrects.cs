// challenge: pass-on
// attack: brings itself back in its finalizer, for ever.
// policy on: rejected
// policy off: failed or timeout or memory_limit
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
