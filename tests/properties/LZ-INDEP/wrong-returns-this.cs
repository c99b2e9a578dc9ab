public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) => new Every<T>(source, step);
}

public sealed class Every<T>(IEnumerable<T> source, int step) : IEnumerable<T>, IEnumerator<T>
{
    private IEnumerator<T>? items;
    private bool started;

    public T Current => items!.Current;

    object? System.Collections.IEnumerator.Current => Current;

    public IEnumerator<T> GetEnumerator()
    {
        (items, started) = (source.GetEnumerator(), false);
        return this;
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    public bool MoveNext()
    {
        for (var pulls = started ? step : 1; pulls > 0; pulls--)
            if (!items!.MoveNext()) return false;
        return started = true;
    }

    public void Reset() => throw new NotSupportedException();

    public void Dispose() => items?.Dispose();
}
