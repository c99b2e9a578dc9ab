using Grader.Contracts.Submissions;

namespace Grader.Verification.Mutants;

/// <summary>A reference solution that a mutator broke in one place.</summary>
/// <param name="Id">
/// Stays the same while the reference does: its name, the mutator, and the number of the place, from 1: <c>Iterator/drop-dispose/2</c>.
/// </param>
/// <param name="Sentence">What it does wrong.</param>
/// <param name="Reference">The file in its pack: <c>graders/take-every/reference/Iterator.cs</c>.</param>
/// <param name="File">The whole broken solution.</param>
/// <param name="Diff">Against the reference, in the unified format.</param>
public sealed record Mutant(string Slug, string Id, string Sentence, string Reference, SourceFile File, string Diff);
