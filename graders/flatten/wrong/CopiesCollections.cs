// dies: LZ-PULL
// Puts the items of a collection on a stack, the last one first; only what has no Count is read item by item.
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        if (items is not ICollection collection)
            return items.Cast<object?>().SelectMany(Leaves);
        return FromAStack(collection);
    }

    private static IEnumerable<object?> Leaves(object? item) => item is IEnumerable inner and not string ? Flatten(inner) : [item];

    private static IEnumerable<object?> FromAStack(ICollection collection)
    {
        Stack<object?> waiting = new(collection.Cast<object?>().Reverse());
        while (waiting.TryPop(out object? item))
        {
            foreach (object? leaf in Leaves(item))
                yield return leaf;
        }
    }
}
