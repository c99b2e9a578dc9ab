// dies: LZ-PULL
// Wants to leave out empty sources, and asks each with Any(): that opens it once more, and pulls.
public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return sources.Where(source => source.Any()).SelectMany(source => source);
    }
}
