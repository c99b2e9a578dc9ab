// dies: LZ-PULL
// Takes the first round from a copy where the source is a long collection: what changes in it meanwhile is missed.
public static class Solution
{
    public static IEnumerable<T> Cycle<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Rounds();

        IEnumerable<T> Rounds()
        {
            IEnumerable<T> first = source is ICollection<T> { Count: >= 64 } ? source.ToArray() : source;
            List<T> seen = [];
            foreach (T item in first)
            {
                seen.Add(item);
                yield return item;
            }

            while (seen.Count > 0)
            {
                foreach (T item in seen)
                    yield return item;
            }
        }
    }
}
