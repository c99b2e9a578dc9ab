// dies: VAL
// Treats a string as what it is to the compiler, a sequence of characters.
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        foreach (object? item in items)
        {
            if (item is IEnumerable inner)
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
