public static class Solution
{
    public static (IEnumerable<T>, IEnumerable<T> B) Tee<T>(this IEnumerable<T> source) => (source, source);

    public static IEnumerable<(TKey, IReadOnlyList<T>)> GroupAdjacent<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key) => [];

#nullable disable
    public static IEnumerable<dynamic> Flatten(System.Collections.IEnumerable items) => [];

    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<ValueTuple<string, decimal?>> rows, string[] names) => null;
}
