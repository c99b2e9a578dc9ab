// expect: allowed
// about: iterators with yield, try/finally, yield break, nested iterators, IEnumerator
using System.Collections;

public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return Iterate(source, step);

        static IEnumerable<T> Iterate(IEnumerable<T> source, int step)
        {
            using var e = source.GetEnumerator();
            while (e.MoveNext())
            {
                yield return e.Current;
                for (var i = 1; i < step; i++)
                {
                    if (!e.MoveNext()) yield break;
                }
            }
        }
    }

    public static IEnumerable<int> Guarded(Action cleanUp)
    {
        try
        {
            yield return 1;
            try
            {
                yield return 2;
            }
            finally
            {
                cleanUp();
            }
        }
        finally
        {
            cleanUp();
        }
    }

    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        foreach (var item in items)
        {
            if (item is IEnumerable inner and not string)
            {
                foreach (var leaf in Flatten(inner)) yield return leaf;
            }
            else
            {
                yield return item;
            }
        }
    }

    public static IEnumerator<int> Raw()
    {
        yield return 1;
    }

    public static IEnumerable Untyped()
    {
        yield return "a";
    }
}
