// challenge: pass-on
// attack: keeps items in the flow of control.
// policy on: rejected
// policy off: failed on MM-RETAIN
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
