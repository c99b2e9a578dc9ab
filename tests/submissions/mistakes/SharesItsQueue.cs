// challenge: window
// expect: failed on LZ-INDEP: Shares its position
// score: 19
// about: one queue for all enumerations
public static class Solution
{
    public static IEnumerable<T[]> Window<T>(this IEnumerable<T> source, int size)
    {
        if (source == null) throw new ArgumentNullException(nameof(source));
        if (size < 1) throw new ArgumentOutOfRangeException(nameof(size));
        var queue = new Queue<T>();
        return Iterate();

        IEnumerable<T[]> Iterate()
        {
            foreach (var item in source)
            {
                queue.Enqueue(item);
                if (queue.Count > size) queue.Dequeue();
                if (queue.Count == size) yield return queue.ToArray();
            }
        }
    }
}
