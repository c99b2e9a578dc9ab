using Grader.Grading;
using Grader.Sandbox;
using Grader.Sandbox.Tiers;

namespace Grader.Cli.Doctor;

/// <summary>What .NET asks of this kernel and is refused: harmless where the sandbox works, the first clue where it does not.</summary>
internal sealed class RefusedCallsCheck(GradingOptions grading, SandboxOptions options) : ICheck
{
    public string Subject => "refused calls";

    public async Task<Finding> RunAsync(CancellationToken cancellationToken) =>
        await FindAsync(SandboxTier.A, cancellationToken) ?? await FindAsync(SandboxTier.B, cancellationToken)
        ?? new(Condition.Ok, "not looked for, because no tier comes up");

    private async Task<Finding?> FindAsync(SandboxTier tier, CancellationToken cancellationToken)
    {
        try
        {
            return await RefusedCalls.FindAsync(options, tier, SandboxedPrograms.List(grading), cancellationToken) is { } calls
                ? new(Condition.Ok, string.Join("; ", calls.Select(program => $"{program.Key}: {Numbers(program.Value)}")))
                : new(Condition.Ok, "this kernel does not tell us (its log is for root, and needs CONFIG_AUDIT)");
        }
        catch (SandboxUnavailableException)
        {
            return null;
        }
    }

    private static string Numbers(IReadOnlyList<int> calls) => calls.Count == 0 ? "none" : "system calls " + string.Join(", ", calls);
}
