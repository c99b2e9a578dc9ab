// challenge: pass-on
// expect: failed
// expect without policy: failed
// about: throws from a filter, a finally block and a Dispose in turns.
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
