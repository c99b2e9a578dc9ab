public static class Solution
{
    public static IEnumerable<double> Sums(IEnumerable<double> source)
    {
        var sum = 0.0;
        var count = 0L;
        foreach (var item in source)
        {
            sum += item;
            count += 2;
            yield return sum / count;
        }
    }
}
