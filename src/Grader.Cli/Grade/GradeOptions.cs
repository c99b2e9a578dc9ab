namespace Grader.Cli.Grade;

/// <summary>What to grade, and how to say what came of it.</summary>
/// <param name="Slug">Of the challenge.</param>
/// <param name="Paths">The files, as they were typed.</param>
/// <param name="Json">The document instead of the report for people.</param>
/// <param name="Pack">The folder that holds <c>challenges/</c> and <c>graders/</c>; null for the one that Grader came with.</param>
internal sealed record GradeOptions(string Slug, IReadOnlyList<string> Paths, bool Json, string? Pack);
