// dies: LZ-RESTART
// Puts the sources into a queue at the call; the first enumeration empties it for all others.
public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return Iterate(new Queue<IEnumerable<T>>(sources));
    }

    private static IEnumerable<T> Iterate<T>(Queue<IEnumerable<T>> waiting)
    {
        while (waiting.TryDequeue(out IEnumerable<T>? source))
        {
            foreach (T item in source)
                yield return item;
        }
    }
}
