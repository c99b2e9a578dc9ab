// challenge: pass-on
// expect: rejected: Static fields are not allowed
// expect without policy: failed on MM-RETAIN
// about: keeps the items in what a cached lambda has captured.
public static class Solution
{
    private static readonly Action<object?> Keep = Make();

    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var item in source)
        {
            Keep(item);
            yield return item;
        }
    }

    private static Action<object?> Make()
    {
        var kept = new List<object?>();
        return kept.Add;
    }
}
