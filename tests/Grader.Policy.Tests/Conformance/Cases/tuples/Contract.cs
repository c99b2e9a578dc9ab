public static class Solution
{
    public static (IEnumerable<T> Left, IEnumerable<T> Right) Tee<T>(this IEnumerable<T> source) => throw new NotImplementedException();

    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key) => throw new NotImplementedException();

    public static IEnumerable<object?> Flatten(System.Collections.IEnumerable items) => throw new NotImplementedException();

    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal? Amount)> rows, string?[]? names) => throw new NotImplementedException();
}
