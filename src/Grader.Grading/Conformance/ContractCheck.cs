using Grader.Contracts.Compilation;
using Grader.Contracts.Results;
using Grader.Grading.Conformance.Comparison;

namespace Grader.Grading.Conformance;

/// <summary>
/// Decides whether a submission meets the contract: every public type and member of it is there and the same, so that
/// hidden tests that were compiled against the contract bind to it. Additions, names of parameters and tuple elements,
/// nullability and record-ness do not matter.
/// </summary>
public static class ContractCheck
{
    public const string Id = "CONTRACT";

    /// <summary>
    /// What is missing or differs, each with how it should read in C#, at the student's own declaration where there is
    /// one; empty where the contract is met. Errors with the id <c>CONTRACT</c>.
    /// </summary>
    /// <param name="submission">The assembly of the submission; hostile, read and never loaded.</param>
    public static IReadOnlyList<Diagnostic> Compare(ContractSurface contract, ReadOnlyMemory<byte> submission, SourceFacts source)
    {
        ContractSurface surface;
        try
        {
            surface = ContractSurface.Read(submission);
        }
#pragma warning disable CA1031 // The bytes are hostile: whatever reading them throws means that the contract is not met.
        catch (Exception)
#pragma warning restore CA1031
        {
            return [new(Diagnostic.Error, Id, null, null, null, "The compiled program cannot be compared with the contract. Write simpler types and members.")];
        }

        var findings = new Findings(source);
        foreach (var (name, type) in contract.Types.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (type.IsPublic) TypeComparison.Compare(type, surface.Types.GetValueOrDefault(name), surface.Types, findings);
        }

        return findings.Diagnostics;
    }
}
