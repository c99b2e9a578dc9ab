// challenge: pass-on
// attack: calls itself without end.
// policy on: crashed
// policy off: crashed
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
