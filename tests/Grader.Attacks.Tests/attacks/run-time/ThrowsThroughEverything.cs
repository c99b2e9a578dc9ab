// challenge: pass-on
// attack: throws from a filter, a finally block and a Dispose in turns.
// policy on: failed
// policy off: failed
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        using var bad = new Bad();
        foreach (var item in source)
        {
            yield return item;
            throw new InvalidOperationException("first");
        }
    }

    private sealed class Bad : IDisposable
    {
        public void Dispose() => throw new InvalidOperationException("second");
    }
}
