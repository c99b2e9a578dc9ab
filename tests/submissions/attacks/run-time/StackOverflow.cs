// challenge: pass-on
// expect: crashed
// expect without policy: crashed
// about: calls itself without end.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var item in source)
        {
            Deeper(item);
            yield return item;
        }
    }

    private static int Deeper<T>(T item) => Deeper(item) + Deeper(item);
}
