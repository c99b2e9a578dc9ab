// challenge: pass-on
// attack: yields for ever; only the test that measures all of it waits for the end.
// policy on: timeout on VAL
// policy off: timeout on VAL
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var item in source) yield return item;
        while (true) yield return default!;
    }
}
