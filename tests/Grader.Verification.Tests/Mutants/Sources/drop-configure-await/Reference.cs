public static class Solution
{
    public static async Task<string?> First(TextReader reader) => await reader.ReadLineAsync().ConfigureAwait(false);
}
