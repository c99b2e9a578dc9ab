// dies: LZ-PULL
// Collects all leaves when the first one is asked for, and yields them then.
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        List<object?> leaves = [];
        Collect(items, leaves);
        foreach (object? leaf in leaves)
            yield return leaf;
    }

    private static void Collect(IEnumerable items, List<object?> leaves)
    {
        foreach (object? item in items)
        {
            if (item is IEnumerable inner and not string)
                Collect(inner, leaves);
            else
                leaves.Add(item);
        }
    }
}
