// challenge: async-lines
// expect: compile_error: CS0103: `System.Threading.Channels.Channel` is not allowed here: this challenge can be solved without channels, line 9, column 21
// about: a namespace that other challenges allow, and this one does not
public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token = default)
    {
        var lines = Channel.CreateUnbounded<string>();
        yield return await lines.Reader.ReadAsync(token);
    }
}
