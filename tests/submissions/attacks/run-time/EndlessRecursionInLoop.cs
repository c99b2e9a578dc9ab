// challenge: pass-on
// expect: timeout
// expect without policy: timeout
// about: loops for ever inside a LINQ operator.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var item in source)
        {
            if (Enumerable.Repeat(1, int.MaxValue).Concat(Enumerable.Repeat(1, int.MaxValue)).Any(number => number > 1)) yield break;
            yield return item;
        }
    }
}
