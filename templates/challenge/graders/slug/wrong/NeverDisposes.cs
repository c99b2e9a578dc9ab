// dies: LZ-DISPOSE
// Asks for an enumerator and leaves out the using.
public static class Solution
{
    public static IEnumerable<T> EverySecond<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source)
    {
        IEnumerator<T> items = source.GetEnumerator();
        bool wanted = true;
        while (items.MoveNext())
        {
            if (wanted)
                yield return items.Current;
            wanted = !wanted;
        }
    }
}
