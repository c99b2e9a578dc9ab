// dies: LZ-ONCE
// Takes an array for its memory, and reads it anew in every round.
public static class Solution
{
    public static IEnumerable<T> Cycle<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Rounds();

        IEnumerable<T> Rounds()
        {
            if (source is T[] array)
            {
                while (array.Length > 0)
                {
                    foreach (T item in array)
                        yield return item;
                }

                yield break;
            }

            List<T> memory = [];
            foreach (T item in source)
            {
                memory.Add(item);
                yield return item;
            }

            while (memory.Count > 0)
            {
                foreach (T item in memory)
                    yield return item;
            }
        }
    }
}
