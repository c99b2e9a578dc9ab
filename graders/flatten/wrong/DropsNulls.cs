// dies: VAL
// Leaves nulls out, where a null is a leaf.
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        foreach (object? item in items)
        {
            if (item is IEnumerable inner and not string)
            {
                foreach (object? leaf in Flatten(inner))
                    yield return leaf;
            }
            else if (item is not null)
            {
                yield return item;
            }
        }
    }
}
