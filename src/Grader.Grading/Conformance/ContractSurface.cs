using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection.PortableExecutable;
using Grader.Guest.Compilation;
using Grader.Contracts.Results;
using Grader.Grading.Conformance.Comparison;
using Grader.Grading.Conformance.Surface;

namespace Grader.Grading.Conformance;

/// <summary>
/// The contract of a challenge as others see it: types, members, signatures, constraints, defaults. A submission meets
/// it when each of them is there and the same, so that hidden tests that were compiled against the contract bind to it.
/// Additions, names of parameters and tuple elements, nullability and record-ness do not matter.
/// </summary>
public sealed class ContractSurface
{
    /// <summary>The id of the diagnostics.</summary>
    public const string Id = "CONTRACT";

    private readonly IReadOnlyDictionary<string, SurfaceType> types;
    private readonly FrozenSet<string> given;

    private ContractSurface(IReadOnlyDictionary<string, SurfaceType> types, FrozenSet<string> given) => (this.types, this.given) = (types, given);

    /// <summary>Reads the contract once for each version of a challenge; keeps no bytes.</summary>
    /// <param name="contract">Starter.cs, compiled as <c>Submission</c>; read, never loaded.</param>
    /// <param name="given">The types that the challenge hands over, compiled as <c>Given</c>; empty where there are none.</param>
    /// <exception cref="BadImageFormatException">These bytes are no assembly.</exception>
    public static ContractSurface Read(ReadOnlyMemory<byte> contract, ReadOnlyMemory<byte> given = default) =>
        new(ReadTypes(contract), given.IsEmpty ? [] : PublicNames(ReadTypes(given)));

    /// <summary>
    /// What is missing or differs, each with how it should read in C#, at the student's own declaration where there is
    /// one; empty where the contract is met. Errors with the id <c>CONTRACT</c>.
    /// </summary>
    /// <param name="submission">The assembly of the submission; hostile, read and never loaded.</param>
    /// <param name="source">What the compiler process reports of the source: gives the places.</param>
    public IReadOnlyList<Diagnostic> Compare(ReadOnlyMemory<byte> submission, SourceFacts source)
    {
        IReadOnlyDictionary<string, SurfaceType> found;
        try
        {
            found = ReadTypes(submission);
        }
#pragma warning disable CA1031 // The bytes are hostile: whatever reading them throws means that the contract is not met.
        catch (Exception)
#pragma warning restore CA1031
        {
            return [new(Diagnostic.Error, Id, null, null, null, "The compiled program cannot be compared with the contract. Write simpler types and members.")];
        }

        var findings = new Findings(source);
        ReportCopies(found, findings);
        if (findings.Diagnostics.Count > 0) return findings.Diagnostics;
        foreach (var (name, type) in types.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (type.IsPublic) TypeComparison.Compare(type, found.GetValueOrDefault(name), found, findings);
        }

        return findings.Diagnostics;
    }

    /// <summary>A copy would hide the type that tests use; every signature with it would differ, and look the same.</summary>
    private void ReportCopies(IReadOnlyDictionary<string, SurfaceType> found, Findings findings)
    {
        foreach (var copy in found.Values.Where(type => given.Contains(type.Name)))
            findings.Add($"`{copy.DisplayName}` is handed over by the challenge: remove your copy of it.", copy.Name);
    }

    private static IReadOnlyDictionary<string, SurfaceType> ReadTypes(ReadOnlyMemory<byte> assembly)
    {
        using var image = new PEReader(ImmutableArray.Create(assembly.Span));
        return TypeReader.ReadAll(image);
    }

    private static FrozenSet<string> PublicNames(IReadOnlyDictionary<string, SurfaceType> types) =>
        types.Values.Where(type => type.IsPublic).Select(type => type.Name).ToFrozenSet(StringComparer.Ordinal);
}
