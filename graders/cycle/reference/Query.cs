public static class Solution
{
    public static IEnumerable<T> Cycle<T>(this IEnumerable<T> source) =>
        source is null ? throw new ArgumentNullException(nameof(source)) : Enumerable.Repeat(source, 1).SelectMany(Rounds);

    private static IEnumerable<T> Rounds<T>(IEnumerable<T> source)
    {
        List<T> memory = [];
        return source
            .Select(item => Remember(memory, item))
            .Concat(Enumerable.InfiniteSequence(0, 0).TakeWhile(_ => memory.Count > 0).SelectMany(_ => memory));
    }

    private static T Remember<T>(List<T> memory, T item)
    {
        memory.Add(item);
        return item;
    }
}
