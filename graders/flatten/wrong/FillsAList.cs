// dies: LZ-DEFER
// Collects the leaves in a list and returns it.
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        List<object?> leaves = [];
        foreach (object? item in items)
        {
            if (item is IEnumerable inner and not string)
                leaves.AddRange(Flatten(inner));
            else
                leaves.Add(item);
        }

        return leaves;
    }
}
