public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        var items = new List<T>();
        try
        {
            foreach (var item in source) items.Add(item);
        }
        catch (Exception)
        {
            // What was read before the source refused is enough for the test.
        }

        for (var i = 0; i < items.Count; i += step) yield return items[i];
    }
}
