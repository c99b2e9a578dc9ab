using System.Globalization;
using System.Text.RegularExpressions;
using Grader.Sandbox.Layers;
using Grader.Sandbox.Tiers;

namespace Grader.Sandbox.Diagnosis;

/// <summary>
/// Which system calls the filter refuses to our own programs while they start: what another kernel, processor or .NET
/// asks for that is on no list. Found with a filter that logs instead of refusing; no student code runs behind it.
/// </summary>
public static partial class RefusedCalls
{
    private static readonly TimeSpan LogDelay = TimeSpan.FromMilliseconds(50);
    private const int LogRounds = 10;

    /// <summary>The numbers of the calls, by program; null where the kernel does not tell.</summary>
    /// <exception cref="SandboxUnavailableException">A program does not come up.</exception>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<int>>?> FindAsync(
        SandboxOptions options, SandboxTier tier, IEnumerable<SandboxProgram> programs, CancellationToken cancellationToken)
    {
        using var parts = new SandboxEnvironment(options);
        using var fence = new TierLauncher(parts, tier is SandboxTier.A ? SandboxLayer.TierA : SandboxLayer.TierB, logsCalls: true);
        // The gate makes many calls that are on no list: where the log knows nothing of them, it knows nothing.
        if ((await OfAsync(fence, TierTrial.Gate, cancellationToken).ConfigureAwait(false)).Count == 0) return null;

        var found = new Dictionary<string, IReadOnlyList<int>>();
        foreach (var program in programs)
            found[program.Name] = await OfAsync(fence, program, cancellationToken).ConfigureAwait(false);
        return found;
    }

    private static async Task<IReadOnlyList<int>> OfAsync(TierLauncher fence, SandboxProgram program, CancellationToken cancellationToken)
    {
        var process = await fence.StartAsync(program, cancellationToken).ConfigureAwait(false);
        await using (process.ConfigureAwait(false))
        {
            var calls = Array.Empty<int>();
            // The kernel writes its log in its own time.
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
