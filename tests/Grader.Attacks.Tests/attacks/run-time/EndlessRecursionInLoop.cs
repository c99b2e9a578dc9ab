// challenge: pass-on
// attack: loops for ever inside a LINQ operator.
// policy on: timeout
// policy off: timeout
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
