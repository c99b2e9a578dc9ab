public static class Solution
{
    public static IEnumerable<T[]> Window<T>(this IEnumerable<T> source, int size)
    {
        var seen = new List<T>();
        foreach (var item in source)
        {
            seen.Add(item);
            if (seen.Count >= size) yield return seen.GetRange(seen.Count - size, size).ToArray();
        }
    }
}
