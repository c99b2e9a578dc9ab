// dies: LZ-DEFER
// Adds all sources to one list and returns it: the + of lists.
public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        List<T> all = [];
        foreach (IEnumerable<T> source in sources)
            all.AddRange(source);
        return all;
    }
}
