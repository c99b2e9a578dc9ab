public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1) => throw new NotImplementedException();

    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null) => throw new NotImplementedException();

    public static void Wait(CancellationToken token = default, string name = "x", decimal share = 0.5m, char c = 'y', bool on = true) => throw new NotImplementedException();

    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources) => throw new NotImplementedException();
}
