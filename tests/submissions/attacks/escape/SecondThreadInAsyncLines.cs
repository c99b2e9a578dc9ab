// challenge: async-lines
// expect: failed on VAL: NotSupportedException
// expect without policy: failed on VAL: NotSupportedException
// about: leaves a read of a second reader to another thread and waits for it there, to race with it for a StringBuilder. With two
//   threads it ends by InvalidOperationException.
using System.Runtime.CompilerServices;

public static class Solution
{
    private const int Patience = 20_000_000;

    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        using TextReader reader = open();
        await foreach (var line in Lines(reader, open, token)) yield return line;
    }

    private static async IAsyncEnumerable<string> Lines(
        TextReader reader, Func<TextReader> open, [EnumeratorCancellation] CancellationToken token)
    {
        var text = new Text();
        var other = Append(text, open());
        if (!other.IsCompleted) Race(text);
        while (await reader.ReadLineAsync(token) is { } line) yield return line;
    }

    private static async Task Append(Text text, TextReader reader)
    {
        await reader.ReadLineAsync().ConfigureAwait(false);
        Volatile.Write(ref text.IsShared, true);
        reader.Dispose();
    }

    private static void Race(Text text)
    {
        for (var turn = 0; turn < Patience; turn++)
        {
            if (Volatile.Read(ref text.IsShared)) throw new InvalidOperationException();
            text.Builder.Append('x').Clear();
        }

        throw new NotSupportedException();
    }
}

internal sealed class Text
{
    public readonly System.Text.StringBuilder Builder = new();
    public bool IsShared;
}
