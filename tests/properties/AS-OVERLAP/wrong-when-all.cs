public static class Solution
{
    public static async IAsyncEnumerable<(T, T)> Pairwise<T>(this IAsyncEnumerable<T> source)
    {
        await using var items = source.GetAsyncEnumerator();
        while (true)
        {
            var found = new List<T>();
            var both = await Task.WhenAll(Next(), Next());
            if (!both[0] || !both[1]) yield break;
            yield return (found[0], found[1]);

            async Task<bool> Next()
            {
                try
                {
                    var more = await items.MoveNextAsync();
                    if (more) found.Add(items.Current);
                    return more;
                }
                catch { return false; }
            }
        }
    }
}
