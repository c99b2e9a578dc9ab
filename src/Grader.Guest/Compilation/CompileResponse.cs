using System.Text.Json.Serialization;
using Grader.Contracts.Results;

namespace Grader.Guest.Compilation;

/// <summary>What the compiler made of a <see cref="CompileRequest"/>.</summary>
/// <param name="Diagnostics">Errors first; warnings are reported and never fail. Capped.</param>
/// <param name="Facts">What the policy needs to know about the source, if the request asked for it.</param>
/// <param name="LimitReason">Why the compiler gave up or was ended; null if it finished.</param>
/// <param name="Differences">How the source differs from the contract, as errors; null if no contract was sent.</param>
/// <param name="MissingUsings">What the advice among the diagnostics is about.</param>
public sealed record CompileResponse(
    bool Succeeded,
    IReadOnlyList<Diagnostic> Diagnostics,
    SourceFacts? Facts = null,
    string? LimitReason = null,
    IReadOnlyList<Diagnostic>? Differences = null,
    IReadOnlyList<MissingUsing>? MissingUsings = null)
{
    /// <summary>A PE file; empty unless <see cref="Succeeded"/>.</summary>
    [JsonIgnore]
    public ReadOnlyMemory<byte> Assembly { get; init; }

    /// <summary>A portable PDB; empty unless <see cref="Succeeded"/>.</summary>
    [JsonIgnore]
    public ReadOnlyMemory<byte> Pdb { get; init; }

    /// <summary>False if the source has used up the compiler. What it refused by a place in the source has cost it nothing.</summary>
    [JsonIgnore]
    public bool KeepsCompiler => LimitReason is null || Diagnostics.Count > 0;

    /// <summary>True if the limit was one of wall time: where the machine is less busy, the same source may compile.</summary>
    [JsonIgnore]
    public bool DependsOnMachine { get; init; }

    public static CompileResponse Refused(Diagnostic limit) => new(Succeeded: false, [limit], LimitReason: limit.Message);

    public static CompileResponse LimitHit(string reason) => new(Succeeded: false, [], LimitReason: reason);
}
