// challenge: interleave
// expect: failed on VAL: Yields a wrong item
// score: 17
// about: one source after the other: nothing is read ahead, and no consumer disturbs another
public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
    {
        foreach (var source in sources)
        {
            foreach (var item in source)
            {
                yield return item;
            }
        }
    }
}
