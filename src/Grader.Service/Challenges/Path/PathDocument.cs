using Grader.Grading.Packs;

namespace Grader.Service.Challenges.Path;

/// <summary>What <c>GET /v1/path</c> answers: the challenges in the order of learning, by concept.</summary>
internal sealed record PathDocument(IReadOnlyList<PathStep> Concepts)
{
    /// <summary>Of all packs; a concept that several have is one step. Challenges that are not served are left out.</summary>
    public static PathDocument Of(PackSnapshot packs) => new(
    [
        .. packs.Paths.SelectMany(path => path.Concepts).GroupBy(concept => concept.Concept, StringComparer.Ordinal)
            .Select(group => new PathStep(
                group.Key,
                group.First().Title,
                [.. group.SelectMany(concept => concept.Challenges).Select(challenge => packs.Catalogue.Find(challenge.Slug)).OfType<PublicChallenge>().Select(ChallengeSummary.Of)]))
            .Where(step => step.Challenges.Count > 0),
    ]);
}
