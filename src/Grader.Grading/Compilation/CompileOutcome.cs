using Grader.Contracts.Results;

namespace Grader.Grading.Compilation;

/// <summary>What came of a <see cref="CompileJob"/>.</summary>
/// <param name="LimitReason">Why the compiler was ended or gave up; null where it came to an end.</param>
internal sealed record CompileOutcome(
    bool Succeeded,
    ReadOnlyMemory<byte> Assembly,
    ReadOnlyMemory<byte> Pdb,
    IReadOnlyList<Diagnostic> Diagnostics,
    string? LimitReason = null)
{
    public static CompileOutcome LimitHit(string reason) => new(false, default, default, [], reason);
}
