// differs: It should read: `public static (IEnumerable<T> Left, IEnumerable<T> Right) Tee<T>(this IEnumerable<T> source)`., line 5
// differs: It should read: `public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)`., line 5
// differs: It should read: `public static IEnumerable<object?> Flatten(IEnumerable items)`., line 5
// differs: It should read: `public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal? Amount)> rows, string?[]? names)`., line 5
public static class Solution { }
