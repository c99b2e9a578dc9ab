public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) =>
        from pair in source.Select((item, index) => (item, index))
        where pair.index % step == 0
        select pair.item;
}
