namespace Grader.Cli.Grade;

/// <summary>What to grade, and how to say what came of it.</summary>
internal sealed record GradeOptions(string Slug, IReadOnlyList<string> Paths, bool Json);
