// dies: VAL
// Looks for IEnumerable<object>: a sequence of numbers is none, nor is an old collection.
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        foreach (object? item in items)
        {
            if (item is IEnumerable<object?> inner)
            {
                foreach (object? leaf in Flatten(inner))
                    yield return leaf;
            }
            else
            {
                yield return item;
            }
        }
    }
}
