// dies: LZ-VALIDATE
// The check is in a method with a yield, so it runs at the first MoveNext.
public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        foreach (IEnumerable<T> source in sources)
        {
            foreach (T item in source)
                yield return item;
        }
    }
}
