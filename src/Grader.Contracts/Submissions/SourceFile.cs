namespace Grader.Contracts.Submissions;

/// <summary>One file of a submission. The name has no folder: <c>[A-Za-z0-9_.-]+\.cs</c>.</summary>
public sealed record SourceFile(string Name, string Content);
