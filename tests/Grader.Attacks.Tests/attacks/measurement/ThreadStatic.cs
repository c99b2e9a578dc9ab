// challenge: pass-on
// attack: keeps items per thread.
// policy on: rejected
// policy off: failed
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
