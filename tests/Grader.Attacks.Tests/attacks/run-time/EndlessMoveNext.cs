// challenge: pass-on
// attack: finds no next item and looks for it for ever.
// policy on: timeout
// policy off: timeout
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var item in source) yield return item;
        while (true) { }
    }
}
