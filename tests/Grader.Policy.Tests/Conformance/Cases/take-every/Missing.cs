// differs: `Solution.TakeEvery` is missing. It should read: `public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)`., line 2
public static class Solution
{
}
