// dies: LZ-EFFECT
// Array.FindIndex is made for arrays, and asks about all items up to the boundary before the first is yielded.
public static class Solution
{
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> source, Func<T, bool> stop)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(stop);
        return Iterate();

        IEnumerable<T> Iterate()
        {
            if (source is T[] array)
            {
                int boundary = Array.FindIndex(array, item => stop(item));
                foreach (T item in boundary < 0 ? array : array[..(boundary + 1)])
                    yield return item;
                yield break;
            }

            foreach (T item in source)
            {
                yield return item;
                if (stop(item))
                    yield break;
            }
        }
    }
}
