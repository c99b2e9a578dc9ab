using Grader.Guest.Compilation;
using Grader.Contracts.Results;

namespace Grader.Grading.Compilation;

/// <summary>What came of a <see cref="CompileJob"/>.</summary>
/// <param name="LimitReason">Why the compiler was ended or gave up; null where it came to an end.</param>
/// <param name="Facts">What the policy needs to know of the source, where the job asked for it.</param>
internal sealed record CompileOutcome(
    bool Succeeded,
    ReadOnlyMemory<byte> Assembly,
    ReadOnlyMemory<byte> Pdb,
    IReadOnlyList<Diagnostic> Diagnostics,
    string? LimitReason = null,
    SourceFacts? Facts = null)
{
    public static CompileOutcome LimitHit(string reason) => new(false, default, default, [], reason);
}
