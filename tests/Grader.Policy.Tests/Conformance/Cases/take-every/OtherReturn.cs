// differs: its return type is different. Yours reads: `public static List<T> TakeEvery<T>(this IEnumerable<T> source, int step)`, line 4
public static class Solution
{
    public static List<T> TakeEvery<T>(this IEnumerable<T> source, int step) => [.. source];
}
