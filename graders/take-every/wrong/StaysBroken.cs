// dies: LZ-RESTART
// Remembers in the sequence that the source has failed, and never tries it again.
using System.Collections;

public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return new EveryNth<T>(source, step);
    }
}

internal sealed class EveryNth<T>(IEnumerable<T> source, int step) : IEnumerable<T>
{
    private bool broken;

    public IEnumerator<T> GetEnumerator()
    {
        if (broken)
            yield break;

        using IEnumerator<T> items = source.GetEnumerator();
        for (int position = 0; TryMove(items); position = position + 1 == step ? 0 : position + 1)
        {
            if (position == 0)
                yield return items.Current;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool TryMove(IEnumerator<T> items)
    {
        try
        {
            return items.MoveNext();
        }
        catch
        {
            broken = true;
            throw;
        }
    }
}
