namespace Grader.Cli.Grade;

/// <summary>What to grade, and how to say what came of it.</summary>
/// <param name="Slug">Of the challenge.</param>
/// <param name="Paths">The files, as they were typed.</param>
/// <param name="Json">The document instead of the report for people.</param>
/// <param name="Packs">The folders that hold <c>challenges/</c> and <c>graders/</c>; none for the one that Grader came with.</param>
/// <param name="UnsafeNoSandbox">Without any sandbox.</param>
internal sealed record GradeOptions(string Slug, IReadOnlyList<string> Paths, bool Json, IReadOnlyList<string> Packs, bool UnsafeNoSandbox);
