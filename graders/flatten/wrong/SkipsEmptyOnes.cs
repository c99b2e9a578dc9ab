// dies: LZ-ONCE
// Asks an inner sequence whether it has items, and then opens it again.
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        foreach (object? item in items)
        {
            if (item is IEnumerable inner and not string)
            {
                if (!inner.Cast<object?>().Any())
                    continue;

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
