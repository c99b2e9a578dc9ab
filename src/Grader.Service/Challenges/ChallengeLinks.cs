namespace Grader.Service.Challenges;

/// <summary>Where to go from a challenge.</summary>
internal sealed record ChallengeLinks(string Self, string Starter)
{
    public static ChallengeLinks Of(string slug) => new(ChallengeRoutes.Of(slug), ChallengeRoutes.StarterOf(slug));
}
