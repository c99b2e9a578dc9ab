// differs: `Solution.TakeEvery` differs from the contract: the type of `step` is different. Yours reads: `public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, long step)`. It should read: `public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)`., line 4
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, long step) => source;
}
