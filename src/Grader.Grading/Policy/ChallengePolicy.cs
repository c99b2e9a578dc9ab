namespace Grader.Grading.Policy;

/// <summary>What one challenge allows beyond the policy, or forbids of it.</summary>
/// <param name="Allow">Types or members, such as <c>System.IO.TextReader</c>.</param>
/// <param name="Deny">Members with the reason that the student is told.</param>
public sealed record ChallengePolicy(IReadOnlyList<string> Allow, IReadOnlyList<DeniedMember> Deny)
{
    public static ChallengePolicy Default { get; } = new([], []);
}
