using Grader.Service.Challenges;

namespace Grader.Service.Submissions;

/// <summary>Where to go from a submission.</summary>
internal sealed record SubmissionLinks(string Self, string Challenge)
{
    public static SubmissionLinks Of(string id, string challenge) =>
        new(SubmissionRoutes.Of(id), ChallengeRoutes.Of(challenge));
}
