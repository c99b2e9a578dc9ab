// dies: LZ-INFINITE
// Is lazy between the sources, but copies each one when its turn comes.
public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return sources.SelectMany(source => source.ToList());
    }
}
