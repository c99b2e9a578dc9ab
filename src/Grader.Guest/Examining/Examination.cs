using System.Text;
using Grader.Guest.Protocol;

namespace Grader.Guest.Examining;

/// <summary>
/// Checks from inside that the sandbox keeps its guarantees, by trying what each of them forbids. An attempt that succeeds does no harm.
/// </summary>
internal static class Examination
{
    private static readonly Guarantee[] Guarantees =
    [
        new("no file of the machine", Files.FirstReadable),
        new("nothing to write to", Files.FirstWritable),
        new("no network", Calls.FirstSocket),
        new("no other process", Processes.FirstOther),
        new("no signal to another process", Calls.FirstSignal),
        new("no namespace of its own", Calls.FirstNamespace),
        new("no way into the kernel but the usual", Calls.FirstKernelDoor),
        new("no privilege", Processes.FirstPrivilege),
        new("no environment of the service", Processes.FirstVariable),
        new("limits", Processes.FirstMissingLimit),
        new("no further program", Calls.FirstNewProgram),
        new(Guarantee.OwnUser, Processes.ForeignUser),
    ];

    /// <summary>Writes one frame with a line per guarantee: its name, a tab, and what was possible; nothing if it holds.</summary>
    public static async Task ReportAsync(Stream output)
    {
        var report = new StringBuilder();
        foreach (var guarantee in Guarantees) report.Append(guarantee.Name).Append('\t').Append(Breach(guarantee)).Append('\n');
        await new FrameWriter(output).WriteAsync(Encoding.UTF8.GetBytes(report.ToString()), CancellationToken.None);
    }

    private static string? Breach(Guarantee guarantee)
    {
        try
        {
            return guarantee.FindBreach();
        }
        catch (Exception exception)
        {
            // A check that fails proves nothing, so its layer must not count as holding.
            return $"could not be checked: {exception.Message}";
        }
    }
}

/// <summary>Something that must not be possible inside.</summary>
/// <param name="FindBreach">What was possible, or null.</param>
internal sealed record Guarantee(string Name, Func<string?> FindBreach)
{
    /// <summary>Only for a service that may change users. Without it, the other guarantees must hold alone.</summary>
    public const string OwnUser = "a user of its own";
}
