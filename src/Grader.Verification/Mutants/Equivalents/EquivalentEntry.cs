namespace Grader.Verification.Mutants.Equivalents;

/// <summary>A mutant that its author calls right.</summary>
/// <param name="Line">In <c>equivalent.yaml</c>, from 1.</param>
internal sealed record EquivalentEntry(string Mutant, string Reason, int Line);
