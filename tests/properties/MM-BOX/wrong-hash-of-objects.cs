public static class Solution
{
    public static IEnumerable<int> Distinct(IEnumerable<int> source)
    {
        var seen = new HashSet<object>();
        foreach (var item in source)
            if (seen.Add(item)) yield return item;
    }

    public static long Sum(IEnumerable<int> source)
    {
        var sum = 0L;
        foreach (var item in source) sum += item;
        return sum;
    }
}
