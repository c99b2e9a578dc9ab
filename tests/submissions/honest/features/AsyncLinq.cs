// expect: allowed
// about: LINQ over async streams (System.Linq.AsyncEnumerable)
public static class Solution
{
    public static IAsyncEnumerable<string> Clean(IAsyncEnumerable<string> lines) =>
        lines.Select(line => line.Trim()).Where(line => line.Length > 0).Distinct().Take(10);

    public static async Task<int> CountAsync(IAsyncEnumerable<int> source, CancellationToken token) =>
        await source.Where(async (x, t) => await Task.FromResult(x > 0)).CountAsync(token);

    public static async Task<int[]> ListAsync(IEnumerable<int> source) =>
        await source.ToAsyncEnumerable().OrderBy(x => x).ToArrayAsync();

    public static async Task<Dictionary<int, string>> MapAsync(IAsyncEnumerable<string> source) =>
        await source.ToDictionaryAsync(s => s.Length);
}
