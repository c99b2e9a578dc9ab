// challenge: pass-on
// expect: memory_limit
// expect without policy: memory_limit
// about: asks for an array of two gigabytes.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var item in source)
        {
            if (new long[250_000_000].Length == 0) yield break;
            yield return item;
        }
    }
}
