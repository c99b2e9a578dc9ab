// dies: LZ-PULL
// Asks for the next item before it yields the one it has, to know whether it is the last.
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        using var leaves = Leaves(items).GetEnumerator();
        bool more = leaves.MoveNext();
        while (more)
        {
            object? leaf = leaves.Current;
            more = leaves.MoveNext();
            yield return leaf;
        }
    }

    private static IEnumerable<object?> Leaves(IEnumerable items)
    {
        foreach (object? item in items)
        {
            if (item is IEnumerable inner and not string)
            {
                foreach (object? leaf in Leaves(inner))
                    yield return leaf;
            }
            else
            {
                yield return item;
            }
        }
    }
}
