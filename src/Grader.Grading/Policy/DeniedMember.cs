namespace Grader.Grading.Policy;

/// <summary>A member that one challenge forbids, such as <c>System.Linq.Enumerable.Chunk</c>, and why.</summary>
public sealed record DeniedMember(string Member, string Reason);
