// challenge: pass-on
// expect: rejected: Static fields are not allowed
// expect without policy: failed on MM-RETAIN
// about: keeps the items of every test in a static field.
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
