namespace Grader.Grading.Packs.Learning;

/// <summary>One challenge on the path.</summary>
/// <param name="Prerequisites">The same as in its challenge.yaml.</param>
/// <param name="Line">Where path.yaml says so.</param>
public sealed record PathChallenge(string Slug, IReadOnlyList<string> Prerequisites, int Line);
