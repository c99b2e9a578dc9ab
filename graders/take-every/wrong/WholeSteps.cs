// dies: LZ-PULL
// Cuts the source into steps and takes the first of each: short, but each step is read to its end first.
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        return source.Chunk(step).Select(chunk => chunk[0]);
    }
}
