// challenge: flatten
// expect: failed on VAL: Yields a wrong item
// score: 16
// about: strings fall apart into characters
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        foreach (var item in items)
            if (item is IEnumerable e)
                foreach (var leaf in Flatten(e))
                    yield return leaf;
            else
                yield return item;
    }
}
