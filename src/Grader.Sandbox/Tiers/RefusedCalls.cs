using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using Grader.Sandbox.Launching;

namespace Grader.Sandbox.Tiers;

/// <summary>
/// The system calls that the filter refuses to Grader's own programs while they start: calls on no list that another kernel,
/// processor or .NET needs. Found with a filter that logs instead of refusing; student code never runs behind it.
/// </summary>
public static partial class RefusedCalls
{
    private const int LogRounds = 10;

    private static readonly TimeSpan LogDelay = TimeSpan.FromMilliseconds(50);

    /// <summary>The numbers of the calls, by program; null if the kernel does not report them.</summary>
    /// <exception cref="SandboxUnavailableException">A program did not start.</exception>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<int>>?> FindAsync(
        SandboxOptions options, SandboxTier tier, IEnumerable<SandboxProgram> programs, CancellationToken cancellationToken)
    {
        using var environment = new SandboxEnvironment(options);
        using var launcher = new TierLauncher(environment, TierTrial.LayersOf(tier), logsCalls: true);
        // The examination makes many calls on no list. A log without them does not record any.
        if ((await OfAsync(launcher, TierTrial.Examiner, cancellationToken).ConfigureAwait(false)).Count == 0) return null;

        var found = new Dictionary<string, IReadOnlyList<int>>();
        foreach (var program in programs) found[program.Name] = await OfAsync(launcher, program, cancellationToken).ConfigureAwait(false);
        return found;
    }

    private static async Task<IReadOnlyList<int>> OfAsync(
        TierLauncher launcher, SandboxProgram program, CancellationToken cancellationToken)
    {
        var process = await launcher.StartAsync(program, cancellationToken).ConfigureAwait(false);
        await using (process.ConfigureAwait(false))
        {
            var calls = Array.Empty<int>();
            // The kernel writes its log with a delay.
            for (var round = 0; round < LogRounds && calls.Length == 0; round++)
            {
                await Task.Delay(LogDelay, cancellationToken).ConfigureAwait(false);
                calls = CallsIn(KernelLog.Read(), process.ProgramId ?? 0);
            }

            return calls;
        }
    }

    // type=1326 is AUDIT_SECCOMP of linux/audit.h.
    private static int[] CallsIn(string log, int process) =>
        [.. Entry().Matches(log)
            .Where(match => Number(match.Groups["pid"]) == process)
            .Select(match => Number(match.Groups["call"]))
            .Distinct()
            .Order()];

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"type=1326 .* pid=(?<pid>\d+) .* syscall=(?<call>\d+) ")]
    private static partial Regex Entry();
}

/// <summary>The kernel's own log (syslog(2)).</summary>
internal static unsafe partial class KernelLog
{
    private const int ReadAll = 3;
    private const int Size = 10;

    /// <summary>The whole log; empty if this process may not read it.</summary>
    public static string Read()
    {
        var size = Control(Size, null, 0);
        if (size <= 0) return "";
        var buffer = new byte[size];
        fixed (byte* start = buffer)
        {
            var length = Control(ReadAll, start, size);
            return length <= 0 ? "" : Encoding.UTF8.GetString(buffer, 0, length);
        }
    }

    [LibraryImport("libc", EntryPoint = "klogctl")]
    private static partial int Control(int action, byte* buffer, int length);
}
