namespace Grader.Verification.Flakes;

/// <summary>What a hunt for flakes found.</summary>
/// <param name="Wanted">How many gradings were asked for; fewer were made where it was ended early.</param>
/// <param name="Seed">Of the order.</param>
/// <param name="Properties">One for each property of which a program was graded.</param>
/// <param name="Flips">The first of them, with what the student would have read.</param>
public sealed record FlakeReport(int Wanted, int Seed, IReadOnlyList<PropertyFlakes> Properties, IReadOnlyList<VerdictChange> Flips)
{
    public int Gradings => Properties.Sum(property => property.Gradings);

    public int FlipCount => Properties.Sum(property => property.Flips);

    public int Inconclusive => Properties.Sum(property => property.Inconclusive);
}
