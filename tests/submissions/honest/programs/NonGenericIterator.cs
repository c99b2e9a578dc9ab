// challenge: flatten
// expect: passed
// about: an iterator of the non-generic IEnumerable, and foreach with a cast
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        foreach (object? leaf in Leaves(items)) yield return leaf;
    }

    private static IEnumerable Leaves(IEnumerable items)
    {
        foreach (var item in items)
        {
            if (item is string or not IEnumerable) yield return item;
            else
            {
                foreach (var leaf in Leaves((IEnumerable)item)) yield return leaf;
            }
        }
    }
}
