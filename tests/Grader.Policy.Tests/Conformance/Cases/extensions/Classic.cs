// differs: `Solution.get_IsShort` is missing. It should read: `public static bool get_IsShort<T>(IEnumerable<T> source)`., line 2
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) => source;
}
