// expect: allowed
// about: LINQ in query syntax
public static class Solution
{
    public static IEnumerable<string> Query(IEnumerable<string> words, IEnumerable<int> sizes) =>
        from word in words
        let trimmed = word.Trim()
        where trimmed.Length > 0
        join size in sizes on trimmed.Length equals size
        orderby trimmed.Length descending, trimmed
        select $"{trimmed}:{size}";

    public static IEnumerable<(char Key, int Count)> Groups(IEnumerable<string> words) =>
        from word in words
        from letter in word
        group letter by char.ToUpperInvariant(letter) into g
        where g.Count() > 1
        select (g.Key, g.Count());

    public static IEnumerable<int> Lookups(IEnumerable<object> items) =>
        from int item in items
        join other in Enumerable.Range(0, 3) on item equals other into matches
        from match in matches.DefaultIfEmpty()
        select match;
}
