public static class Solution
{
    public static IEnumerable<T> Twice<T>(IEnumerable<T> source)
    {
        List<T> memory = [];
        foreach (var item in source)
        {
            memory.Add(item);
            yield return item;
        }

        foreach (var item in memory)
            yield return item;
        for (var i = 0; i < memory.Count; i++)
            yield return memory[i];
    }
}
