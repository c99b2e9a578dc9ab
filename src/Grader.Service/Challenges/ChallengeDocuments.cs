namespace Grader.Service.Challenges;

/// <summary>The answer of <c>GET /v1/challenges</c>, ordered by slug.</summary>
internal sealed record ChallengeList(IReadOnlyList<ChallengeSummary> Challenges);

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

/// <summary>The answer of <c>GET /v1/challenges/{slug}</c>: everything that a student may see.</summary>
/// <param name="Version"><c>sha256:…</c> of everything that affects the verdict, as in results; null if not known.</param>
/// <param name="Difficulty">1 to 5.</param>
/// <param name="Properties">Their points add up to <paramref name="MaxScore"/>.</param>
/// <param name="Statement">Markdown.</param>
/// <param name="Starter">C#: the types and members that a submission must have.</param>
/// <param name="Given">C#: types that are already provided and must not be sent; null if there are none.</param>
internal sealed record ChallengeDocument(
    string Slug,
    string? Version,
    string Title,
    string Summary,
    string Concept,
    int Difficulty,
    IReadOnlyList<string> Prerequisites,
    int MaxScore,
    IReadOnlyList<PropertyPoints> Properties,
    string Statement,
    string Starter,
    string? Given,
    ChallengeLinks Links)
{
    public static ChallengeDocument Of(PublicChallenge challenge, string? version) => new(
        challenge.Slug, version, challenge.Title, challenge.Summary, challenge.Concept, challenge.Difficulty,
        challenge.Prerequisites, challenge.MaxScore,
        [.. challenge.Properties.Select(property => new PropertyPoints(property.Key, property.Value))],
        challenge.Statement, challenge.Starter, challenge.Given, ChallengeLinks.Of(challenge.Slug));
}

/// <summary>The most points that a property, such as <c>LZ-PULL</c>, is worth.</summary>
internal sealed record PropertyPoints(string Id, int Points);

internal sealed record ChallengeLinks(string Self, string Starter)
{
    public static ChallengeLinks Of(string slug) => new(Routes.Challenge(slug), Routes.Starter(slug));
}

/// <summary>The answer of <c>GET /v1/path</c>: the challenges in learning order, by concept.</summary>
internal sealed record PathDocument(IReadOnlyList<PathStep> Concepts)
{
    /// <summary>Merges the paths of all packs: each concept is one step. Challenges that are not served are left out.</summary>
    public static PathDocument Of(PackSnapshot packs) => new(
    [
        .. packs.Paths.SelectMany(path => path.Concepts).GroupBy(concept => concept.Concept, StringComparer.Ordinal)
            .Select(group => new PathStep(
                group.Key,
                group.First().Title,
                [
                    .. group.SelectMany(concept => concept.Challenges)
                        .Select(challenge => packs.Catalogue.Find(challenge.Slug))
                        .OfType<PublicChallenge>()
                        .Select(ChallengeSummary.Of),
                ]))
            .Where(step => step.Challenges.Count > 0),
    ]);
}

/// <summary>One concept of the learning path.</summary>
/// <param name="Challenges">In learning order: each after its prerequisites.</param>
internal sealed record PathStep(string Concept, string Title, IReadOnlyList<ChallengeSummary> Challenges);
