// differs: it has no type parameter, line 4
public static class Solution
{
    public static IEnumerable<int> TakeEvery(this IEnumerable<int> source, int step) => source;
}
