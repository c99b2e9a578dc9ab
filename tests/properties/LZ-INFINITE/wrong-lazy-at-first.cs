public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        var index = 0;
        var rest = new List<T>();
        foreach (var item in source)
        {
            if (index++ >= 1_000) rest.Add(item);
            else if ((index - 1) % step == 0) yield return item;
        }

        for (var i = 0; i < rest.Count; i++)
        {
            if ((1_000 + i) % step == 0) yield return rest[i];
        }
    }
}
