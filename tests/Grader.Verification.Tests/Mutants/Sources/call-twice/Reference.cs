public static class Solution
{
    public static IEnumerable<R> Each<T, R>(this IEnumerable<T> source, Func<T, R> f) => source.Select(f);

    public static R One<T, R>(T item, Func<T, R> f) => f(item);

    public static List<int> Own() => Make(() => new List<int>());

    private static T Make<T>(Func<T> make) => make();
}
