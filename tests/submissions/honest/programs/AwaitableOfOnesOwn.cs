// challenge: async-lines
// expect: passed
// about: await on a type with GetAwaiter of its own
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        using var reader = open();
        while (await new Next(reader, token) is { } line) yield return line;
    }

    private readonly struct Next(TextReader reader, CancellationToken token)
    {
        public ValueTaskAwaiter<string?> GetAwaiter() => reader.ReadLineAsync(token).GetAwaiter();
    }
}
