// challenge: pass-on
// attack: asks for an array of two gigabytes.
// policy on: memory_limit
// policy off: memory_limit
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
