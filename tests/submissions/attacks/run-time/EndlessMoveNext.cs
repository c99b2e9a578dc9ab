// challenge: pass-on
// expect: timeout
// expect without policy: timeout
// about: finds no next item and looks for it for ever.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var item in source) yield return item;
        while (true) { }
    }
}
