// dies: MM-ALLOC
// Whatever is yielded is put to the end of the list, later rounds included: the list never stops growing.
public static class Solution
{
    public static IEnumerable<T> Cycle<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source)
    {
        List<T> memory = [];
        foreach (T item in source)
        {
            memory.Add(item);
            yield return item;
        }

        for (int i = 0; i < memory.Count; i++)
        {
            memory.Add(memory[i]);
            yield return memory[i];
        }
    }
}
