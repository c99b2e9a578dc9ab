using Grader.Grading.Packs;

namespace Grader.Service.Challenges;

/// <summary>What <c>GET /v1/challenges/{slug}</c> answers: all that a student may see.</summary>
internal sealed record ChallengeDocument
{
    public required string Slug { get; init; }

    /// <summary>
    /// <c>sha256:…</c> of what the verdict depends on; results carry it too. Null where this process does not know it.
    /// </summary>
    public string? Version { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string Concept { get; init; }

    /// <summary>From 1 to 5.</summary>
    public required int Difficulty { get; init; }

    public required IReadOnlyList<string> Prerequisites { get; init; }

    public required int MaxScore { get; init; }

    /// <summary>The points add up to <see cref="MaxScore"/>.</summary>
    public required IReadOnlyList<PropertyPoints> Properties { get; init; }

    /// <summary>Markdown.</summary>
    public required string Statement { get; init; }

    /// <summary>C#: the types and members that a submission must have.</summary>
    public required string Starter { get; init; }

    /// <summary>C#: types that are there already and must not be sent; null where there are none.</summary>
    public string? Given { get; init; }

    public required ChallengeLinks Links { get; init; }

    public static ChallengeDocument Of(PublicChallenge challenge, string? version) => new()
    {
        Slug = challenge.Slug,
        Version = version,
        Title = challenge.Title,
        Summary = challenge.Summary,
        Concept = challenge.Concept,
        Difficulty = challenge.Difficulty,
        Prerequisites = challenge.Prerequisites,
        MaxScore = challenge.MaxScore,
        Properties = [.. challenge.Properties.Select(property => new PropertyPoints(property.Key, property.Value))],
        Statement = challenge.Statement,
        Starter = challenge.Starter,
        Given = challenge.Given,
        Links = ChallengeLinks.Of(challenge.Slug),
    };
}
