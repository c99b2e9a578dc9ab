// dies: VAL
// Goes down one level and yields what it finds there.
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        foreach (object? item in items)
        {
            if (item is IEnumerable inner and not string)
            {
                foreach (object? leaf in inner)
                    yield return leaf;
            }
            else
            {
                yield return item;
            }
        }
    }
}
