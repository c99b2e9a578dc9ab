public static class Solution
{
    public static IAsyncEnumerable<string> ReadLinesAsync(Func<TextReader> open) => throw new NotImplementedException();
}
