using Grader.Contracts.Results;

namespace Grader.Verification.Mutants;

/// <summary>What became of one mutant.</summary>
/// <param name="Reason">Why it is equivalent; null where it is not.</param>
public sealed record MutantReport(Mutant Mutant, MutantStatus Status, GradingResult Result, string? Reason)
{
    /// <summary>The properties that killed it, in the order of the tests.</summary>
    public IReadOnlyList<string> KilledBy => SolutionReport.KillersIn(Result);

    /// <param name="reason">Why its author calls it equivalent; null where nobody does.</param>
    internal static MutantReport Of(Mutant mutant, GradingResult result, string? reason) => result.Verdict switch
    {
        Verdict.CompileError or Verdict.CompileLimit => new(mutant, MutantStatus.NotCompiled, result, null),
        Verdict.Failed or Verdict.Timeout or Verdict.MemoryLimit or Verdict.Crashed => new(mutant, MutantStatus.Killed, result, null),
        Verdict.Passed when reason is not null => new(mutant, MutantStatus.Equivalent, result, reason),
        Verdict.Passed => new(mutant, MutantStatus.Survived, result, null),
        _ => new(mutant, MutantStatus.Undecided, result, null),
    };
}
