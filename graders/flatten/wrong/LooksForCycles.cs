// dies: MM-RETAIN
// Remembers every sequence that it has seen, in order not to go round in circles.
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items) =>
        Flatten(items, new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static IEnumerable<object?> Flatten(IEnumerable items, HashSet<object> seen)
    {
        foreach (object? item in items)
        {
            if (item is IEnumerable inner and not string)
            {
                seen.Add(inner);
                foreach (object? leaf in Flatten(inner, seen))
                    yield return leaf;
            }
            else
            {
                yield return item;
            }
        }
    }
}
