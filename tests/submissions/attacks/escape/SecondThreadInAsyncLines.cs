// challenge: async-lines
// expect: failed on VAL: one thread
// expect without policy: failed on VAL: one thread
// about: leaves a read to another thread and waits for it there, to race with it for a StringBuilder. With two threads it ends by an
//   exception.
using System.Runtime.CompilerServices;
using System.Text;

public static class Solution
{
    private const int Patience = 5_000_000;

    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        using TextReader reader = open();
        while (true)
        {
            var shared = new Shared();
            var reading = reader.ReadLineAsync(token).AsTask();
            var isAway = !reading.IsCompleted;
            var appending = Append(shared, reading);
            if (isAway) Race(shared);
            await appending;
            if (await reading is not { } line) yield break;
            yield return isAway ? "one thread" : line;
        }
    }

    private static async Task Append(Shared shared, Task<string?> reading)
    {
        await reading.ConfigureAwait(false);
        Volatile.Write(ref shared.IsTaken, true);
        shared.Text.Append("taken");
    }

    private static void Race(Shared shared)
    {
        for (var turn = 0; turn < Patience; turn++)
        {
            if (Volatile.Read(ref shared.IsTaken)) throw new InvalidOperationException("two threads");
            shared.Text.Append('x').Clear();
        }
    }
}

internal sealed class Shared
{
    public readonly StringBuilder Text = new();
    public bool IsTaken;
}
