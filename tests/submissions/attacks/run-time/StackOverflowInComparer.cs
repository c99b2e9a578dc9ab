// challenge: pass-on
// expect: crashed
// expect without policy: crashed
// about: calls itself without end from inside a library call.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var item in source)
        {
            new List<int> { 1, 2, 3 }.Sort(Compare);
            yield return item;
        }
    }

    private static int Compare(int x, int y)
    {
        new List<int> { x, y }.Sort(Compare);
        return 0;
    }
}
