using System.Diagnostics;
using System.Globalization;

namespace Grader.Cli.Bench;

/// <summary>Processes that do nothing but take CPU time from everybody else.</summary>
internal sealed class BusyCores : IDisposable
{
    // Ends itself where this program dies without a word.
    private const string Loop = "while kill -0 \"$0\" 2>/dev/null; do :; done";

    private readonly Process[] processes;

    private BusyCores(Process[] processes) => this.processes = processes;

    /// <param name="count">How many; 0 for none.</param>
    public static BusyCores Start(int count) => new([.. Enumerable.Range(0, count).Select(_ => StartOne())]);

    public void Dispose()
    {
        foreach (var process in processes)
        {
            process.Kill();
            process.Dispose();
        }
    }

    private static Process StartOne()
    {
        string[] arguments = ["-c", Loop, Environment.ProcessId.ToString(CultureInfo.InvariantCulture)];
#pragma warning disable RS0030 // Only the sandbox starts programs of others; this is the machine's own shell, on a line of ours.
        return Process.Start("/bin/sh", arguments);
#pragma warning restore RS0030
    }
}
