namespace Grader.Grading.Policy;

/// <summary>
/// A member, type, namespace or construct that one challenge forbids, such as <c>System.Linq.Enumerable.Chunk</c>,
/// and why, in a sentence that the student reads.
/// </summary>
public sealed record DeniedMember(string Member, string Reason);
