// dies: LZ-ONCE
// Gives the source to both halves: each enumerates it for itself.
public static class Solution
{
    public static (IEnumerable<T> Left, IEnumerable<T> Right) Tee<T>(this IEnumerable<T> source) =>
        (Once(source), Once(source));

    private static IEnumerable<T> Once<T>(IEnumerable<T> source)
    {
        bool taken = false;
        return Iterate();

        IEnumerable<T> Iterate()
        {
            if (taken)
                throw new InvalidOperationException("Each half can be read only once.");
            taken = true;
            foreach (T item in source)
                yield return item;
        }
    }
}
