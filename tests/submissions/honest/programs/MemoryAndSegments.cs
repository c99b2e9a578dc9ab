// challenge: batch
// expect: passed
// about: Memory, ArraySegment and spans over an array
public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        return Iterate(source, size);
    }

    private static IEnumerable<T[]> Iterate<T>(IEnumerable<T> source, int size)
    {
        Memory<T> buffer = new T[Math.Min(size, 1024)];
        var count = 0;
        foreach (var item in source)
        {
            if (count == buffer.Length) buffer = Grown(buffer, size);
            buffer.Span[count++] = item;
            if (count < size) continue;
            yield return buffer[..count].ToArray();
            buffer.Span.Clear();
            count = 0;
        }

        if (count > 0) yield return new ArraySegment<T>(buffer.ToArray(), 0, count).ToArray();
    }

    private static Memory<T> Grown<T>(Memory<T> buffer, int size)
    {
        var larger = new T[Math.Min(size, buffer.Length * 2)];
        buffer.CopyTo(larger);
        return larger;
    }
}
