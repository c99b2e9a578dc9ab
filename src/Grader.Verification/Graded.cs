namespace Grader.Verification;

/// <summary>How far a verification is: told after each grading.</summary>
/// <param name="Slug">The challenge.</param>
/// <param name="Name">What was graded: the file of a solution, or the id of a mutant.</param>
/// <param name="Number">How many gradings have ended; from 1.</param>
/// <param name="Of">How many there will be.</param>
public sealed record Graded(string Slug, string Name, int Number, int Of);
