// dies: MM-RETAIN
// Keeps the leaves in a list and yields the last one of it.
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        List<object?> leaves = [];
        foreach (object? item in items)
        {
            if (item is IEnumerable inner and not string)
            {
                foreach (object? leaf in Flatten(inner))
                {
                    leaves.Add(leaf);
                    yield return leaves[^1];
                }
            }
            else
            {
                yield return item;
            }
        }
    }
}
