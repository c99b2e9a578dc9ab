public static class Solution
{
    public static IEnumerable<long> CountFrom(long from = 7, long by = 1) => [];

    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int count, IComparer<T> order = null!) => [];

    public static void Wait(CancellationToken token = default, string? name = "x", decimal share = 0.5m, char c = 'y', bool on = true) { }

    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources) => sources[0];
}
