// challenge: pass-on
// expect: rejected
// expect without policy: failed on MM-RETAIN
// about: keeps items in the flow of control.
public static class Solution
{
    private static readonly AsyncLocal<List<object?>> Kept = new();

    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var kept = Kept.Value ??= [];
        foreach (var item in source)
        {
            kept.Add(item);
            yield return item;
        }
    }
}
