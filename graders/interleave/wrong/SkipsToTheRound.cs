// dies: LZ-PULL
// source.Skip(round).Take(1) for each turn: every turn reads the source from its start.
public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
    {
        bool any = true;
        for (int round = 0; any; round++)
        {
            any = false;
            foreach (IEnumerable<T> source in sources)
            {
                foreach (T item in source.Skip(round).Take(1))
                {
                    any = true;
                    yield return item;
                }
            }
        }
    }
}
