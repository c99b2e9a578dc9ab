// dies: LZ-INFINITE
// Copies an inner sequence before it goes through it: an endless one never comes back.
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        foreach (object? item in items)
        {
            if (item is IEnumerable inner and not string)
            {
                foreach (object? leaf in Flatten(inner.Cast<object?>().ToList()))
                    yield return leaf;
            }
            else
            {
                yield return item;
            }
        }
    }
}
