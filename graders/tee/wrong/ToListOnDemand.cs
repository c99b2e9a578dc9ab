// dies: LZ-PULL
// Copies the source when the first half begins: one pass, but the first item costs all of them.
public static class Solution
{
    public static (IEnumerable<T> Left, IEnumerable<T> Right) Tee<T>(this IEnumerable<T> source)
    {
        Lazy<List<T>> items = new(source.ToList);
        return (Once(items), Once(items));
    }

    private static IEnumerable<T> Once<T>(Lazy<List<T>> items)
    {
        bool taken = false;
        return Iterate();

        IEnumerable<T> Iterate()
        {
            if (taken)
                throw new InvalidOperationException("Each half can be read only once.");
            taken = true;
            foreach (T item in items.Value)
                yield return item;
        }
    }
}
