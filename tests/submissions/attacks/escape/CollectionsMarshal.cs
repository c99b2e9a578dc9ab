// challenge: pass-on
// expect: rejected
// expect without policy: failed
// about: takes the array out of a list and grows it past its items.
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
