// challenge: pass-on
// attack: keeps the items of every test in a static field.
// policy on: rejected: Static fields are not allowed
// policy off: failed on MM-RETAIN
public static class Solution
{
    private static readonly List<object?> Kept = [];

    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var item in source)
        {
            Kept.Add(item);
            yield return item;
        }
    }
}
