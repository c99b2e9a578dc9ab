namespace Sample;

public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) =>
        source.Where((_, index) => index % step == 0);

    public static IEnumerable<T> TakeEveryOfACopy<T>(this IEnumerable<T> source, int step) =>
        source.ToList().TakeEvery(step);
}
