// challenge: flatten
// expect: passed
// about: is patterns with declarations, var, discards and constants
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        foreach (var item in items)
        {
            if (item is null || item is string _ || item is not IEnumerable branch) yield return item;
            else if (Flatten(branch) is var leaves)
            {
                foreach (var leaf in leaves) yield return leaf;
            }
        }
    }
}
