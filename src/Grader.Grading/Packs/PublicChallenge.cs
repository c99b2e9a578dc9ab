namespace Grader.Grading.Packs;

/// <summary>What anybody may see of a challenge, read from <c>challenges/&lt;slug&gt;/</c> only.</summary>
public sealed record PublicChallenge
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>One line.</summary>
    public required string Summary { get; init; }

    /// <summary>The idea that the challenge teaches, such as <c>itertools</c>.</summary>
    public required string Concept { get; init; }

    /// <summary>From 1 (first steps) to 5.</summary>
    public required int Difficulty { get; init; }

    /// <summary>Slugs to solve before this one.</summary>
    public required IReadOnlyList<string> Prerequisites { get; init; }

    /// <summary>Points by property id; they add up to <see cref="MaxScore"/>.</summary>
    public required IReadOnlyDictionary<string, int> Properties { get; init; }

    public int MaxScore => Properties.Values.Sum();

    /// <summary>README.md, Markdown.</summary>
    public required string Statement { get; init; }

    /// <summary>Starter.cs: the contract, with bodies that throw.</summary>
    public required string Starter { get; init; }

    /// <summary>Given.cs: types that the challenge provides; null if there are none.</summary>
    public required string? Given { get; init; }
}
