// challenge: async-lines
// expect: passed
// about: async local functions and async lambdas
using System.Runtime.CompilerServices;

public static class Solution
{
    public static IAsyncEnumerable<string> ReadLinesAsync(Func<TextReader> open, CancellationToken token = default)
    {
        Func<TextReader, CancellationToken, Task<string?>> read = async (reader, stop) => await reader.ReadLineAsync(stop);
        return Iterate(token);

        async IAsyncEnumerable<string> Iterate([EnumeratorCancellation] CancellationToken stop)
        {
            using var reader = open();
            while (await NextAsync(reader) is { } line) yield return line;

            async ValueTask<string?> NextAsync(TextReader from) => await read(from, stop);
        }
    }
}
