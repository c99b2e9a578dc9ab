// challenge: pass-on
// attack: takes the array out of a list and grows it past its items.
// policy on: rejected
// policy off: failed
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var items = source.ToList();
        CollectionsMarshal.SetCount(items, items.Count + 2);
        return items;
    }
}
