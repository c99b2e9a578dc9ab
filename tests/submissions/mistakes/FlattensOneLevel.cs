// challenge: flatten
// expect: failed on VAL: Yields a wrong item
// score: 16
// about: a sequence in a sequence in a sequence is taken for a leaf
using System.Collections;
public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        foreach (var item in items)
        {
            if (item is IEnumerable list && item is not string)
                foreach (var x in list) yield return x;
            else yield return item;
        }
    }
}
