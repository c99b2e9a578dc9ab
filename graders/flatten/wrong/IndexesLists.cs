// dies: VAL
// Reads what implements IList by index: an array of two dimensions implements it, and has no such index.
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        foreach (object? item in items)
        {
            if (item is IList list)
            {
                for (int i = 0; i < list.Count; i++)
                {
                    if (list[i] is IEnumerable inner and not string)
                    {
                        foreach (object? leaf in Flatten(inner))
                            yield return leaf;
                    }
                    else
                    {
                        yield return list[i];
                    }
                }
            }
            else if (item is IEnumerable sequence and not string)
            {
                foreach (object? leaf in Flatten(sequence))
                    yield return leaf;
            }
            else
            {
                yield return item;
            }
        }
    }
}
