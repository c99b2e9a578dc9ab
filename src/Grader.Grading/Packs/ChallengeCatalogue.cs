namespace Grader.Grading.Packs;

/// <summary>What the API serves: the public part of every challenge that loads, and the problems of those that do not.</summary>
public sealed class ChallengeCatalogue(IEnumerable<PublicChallenge> challenges, IReadOnlyList<PackProblem> problems)
{
    private readonly SortedDictionary<string, PublicChallenge> bySlug =
        new(challenges.ToDictionary(challenge => challenge.Slug), StringComparer.Ordinal);

    /// <summary>In order of slug.</summary>
    public IEnumerable<PublicChallenge> Challenges => bySlug.Values;

    public IReadOnlyList<PackProblem> Problems => problems;

    public PublicChallenge? Find(string slug) => bySlug.GetValueOrDefault(slug);
}
