public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) => new Every<T>(source, step);
}

public sealed class Every<T>(IEnumerable<T> source, int step) : IEnumerable<T>, IEnumerator<T>
{
    private IEnumerator<T>? items;
    private bool ended;

    public T Current => items!.Current;

    object? System.Collections.IEnumerator.Current => Current;

    public IEnumerator<T> GetEnumerator() => this;

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => this;

    public bool MoveNext()
    {
        if (ended) return false;
        var pulls = items is null ? 1 : step;
        items ??= source.GetEnumerator();
        while (pulls-- > 0)
        {
            if (!items.MoveNext()) ended = true;
            if (ended) return false;
        }

        return true;
    }

    public void Reset() => throw new NotSupportedException();

    public void Dispose() => items?.Dispose();
}
