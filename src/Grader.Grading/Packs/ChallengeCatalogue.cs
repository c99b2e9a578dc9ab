namespace Grader.Grading.Packs;

/// <summary>The public halves of all challenges that load, by slug, and what is wrong with those that do not.</summary>
public sealed class ChallengeCatalogue
{
    private readonly Dictionary<string, PublicChallenge> bySlug;

    public ChallengeCatalogue(IEnumerable<PublicChallenge> challenges, IReadOnlyList<PackProblem> problems)
    {
        bySlug = challenges.ToDictionary(challenge => challenge.Slug, StringComparer.Ordinal);
        Problems = problems;
    }

    /// <summary>In order of slug.</summary>
    public IEnumerable<PublicChallenge> Challenges => bySlug.Values.OrderBy(c => c.Slug, StringComparer.Ordinal);

    public IReadOnlyList<PackProblem> Problems { get; }

    public PublicChallenge? Find(string slug) => bySlug.GetValueOrDefault(slug);
}
