// challenge: pass-on
// expect: rejected
// expect without policy: failed
// about: keeps items per thread.
public static class Solution
{
    [ThreadStatic]
    private static List<object?>? kept;

    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var item in source)
        {
            (kept ??= []).Add(item);
            yield return item;
        }
    }
}
