using Grader.Grading.Packs;

namespace Grader.Service.Challenges;

/// <summary>A line of the list of challenges.</summary>
internal sealed record ChallengeSummary(
    string Slug,
    string Title,
    string Summary,
    string Concept,
    int Difficulty,
    IReadOnlyList<string> Prerequisites,
    int MaxScore,
    ChallengeLinks Links)
{
    public static ChallengeSummary Of(PublicChallenge challenge) => new(
        challenge.Slug, challenge.Title, challenge.Summary, challenge.Concept, challenge.Difficulty,
        challenge.Prerequisites, challenge.MaxScore, ChallengeLinks.Of(challenge.Slug));
}
