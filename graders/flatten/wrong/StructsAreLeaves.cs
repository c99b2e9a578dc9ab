// dies: VAL
// Takes every struct for a leaf, so that a pair of a dictionary is one; but a struct can be a sequence.
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        foreach (object? item in items)
        {
            if (item is IEnumerable inner and not (string or ValueType))
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
