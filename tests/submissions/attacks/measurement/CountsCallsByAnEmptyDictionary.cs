// challenge: pass-on
// expect: rejected: `ReadOnlyDictionary.Empty` is not allowed here
// expect: rejected: `ICollection.SyncRoot` is not allowed here
// expect without policy: failed
// about: keeps a counter of its calls in the dictionary behind the empty one, which all code shares.
using System.Collections;
using System.Collections.ObjectModel;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var shared = (Dictionary<string, Calls>)((ICollection)ReadOnlyDictionary<string, Calls>.Empty).SyncRoot;
        shared[""] = new(shared.GetValueOrDefault("")!.Count + 1);
        return shared[""].Count > 3 ? source.ToList() : source.Select(item => item);
    }

    private readonly record struct Calls(int Count);
}
