// challenge: pass-on
// expect: timeout on VAL
// expect without policy: timeout on VAL
// about: yields for ever; only the test that measures all of it waits for the end.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var item in source) yield return item;
        while (true) yield return default!;
    }
}
