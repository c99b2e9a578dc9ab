// dies: LZ-PULL
// Makes a copy of every list before it goes through it: the items may change until they are read.
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        foreach (object? item in items is IList list and not Array ? new ArrayList(list) : items)
        {
            if (item is IEnumerable inner and not string)
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
