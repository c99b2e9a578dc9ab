public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        foreach (var pair in source.Select((item, index) => Tuple.Create(item, index)))
            if (pair.Item2 % step == 0) yield return pair.Item1;
    }
}
