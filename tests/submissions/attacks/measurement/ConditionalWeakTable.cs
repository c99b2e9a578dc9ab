// challenge: pass-on
// expect: rejected
// expect without policy: failed on MM-RETAIN
// about: hangs the items on other objects, where no field of its own holds them.
public static class Solution
{
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<object, List<object?>> Kept = [];

    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var items = Kept.GetOrCreateValue(typeof(Solution));
        foreach (var item in source)
        {
            items.Add(item);
            yield return item;
        }
    }
}
