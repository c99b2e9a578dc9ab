// dies: LZ-PULL
// Wants source[round], and for an index makes lists of all sources.
public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
    {
        List<List<T>> lists = sources.Select(source => source.ToList()).ToList();
        for (int round = 0; lists.Any(list => round < list.Count); round++)
        {
            foreach (List<T> list in lists)
            {
                if (round < list.Count)
                    yield return list[round];
            }
        }
    }
}
