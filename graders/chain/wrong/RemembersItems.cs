// dies: MM-RETAIN
// Records what it has yielded, "in case somebody wants to start again".
public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return Iterate(sources);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T>[] sources)
    {
        List<T> yielded = [];
        foreach (IEnumerable<T> source in sources)
        {
            foreach (T item in source)
            {
                yielded.Add(item);
                yield return yielded[^1];
            }
        }
    }
}
