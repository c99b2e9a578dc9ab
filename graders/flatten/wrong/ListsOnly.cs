// dies: VAL
// Looks for lists and arrays; a query is a sequence, too.
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        foreach (object? item in items)
        {
            if (item is IList inner)
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
