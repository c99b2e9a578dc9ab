// dies: LZ-DEFER
// Copies the source at the call; both halves read the copy.
public static class Solution
{
    public static (IEnumerable<T> Left, IEnumerable<T> Right) Tee<T>(this IEnumerable<T> source)
    {
        List<T> items = source.ToList();
        return (Once(items), Once(items));
    }

    private static IEnumerable<T> Once<T>(List<T> items)
    {
        bool taken = false;
        return Iterate();

        IEnumerable<T> Iterate()
        {
            if (taken)
                throw new InvalidOperationException("Each half can be read only once.");
            taken = true;
            foreach (T item in items)
                yield return item;
        }
    }
}
