using Grader.Storage.Regrades;

namespace Grader.Service.Regrading;

/// <summary>A regrade, and what it would change.</summary>
/// <param name="Status"><c>grading</c>, <c>ready</c>, <c>applied</c> or <c>dropped</c>.</param>
/// <param name="Total">Submissions that are graded again; 0 once it is decided.</param>
/// <param name="Changed">Those of the graded ones that have another verdict or score.</param>
/// <param name="Changes">A page of them; null in the answer that creates the regrade.</param>
/// <param name="Next">The <c>cursor</c> of the next page; null on the last.</param>
internal sealed record RegradeDocument(
    string Id,
    string Challenge,
    string? Version,
    string Status,
    bool Apply,
    int Total,
    int Graded,
    int Changed,
    DateTimeOffset CreatedAt,
    DateTimeOffset? DecidedAt,
    IReadOnlyList<RegradeChange>? Changes,
    string? Next,
    RegradeLinks Links)
{
    public static RegradeDocument Of(Regrade regrade, IReadOnlyList<RegradeChange>? changes = null, string? next = null) => new(
        regrade.Id, regrade.Challenge, regrade.FromVersion, StatusOf(regrade), regrade.AutoApply, regrade.Total, regrade.Graded,
        regrade.Changed, regrade.CreatedAt, regrade.DecidedAt, changes, next, RegradeLinks.Of(regrade.Id));

    private static string StatusOf(Regrade regrade) => regrade.Status switch
    {
        RegradeStatus.Applied => "applied",
        RegradeStatus.Dropped => "dropped",
        _ => regrade.Graded < regrade.Total ? "grading" : "ready",
    };
}

internal sealed record RegradeLinks(string Self, string Apply, string Drop)
{
    public static RegradeLinks Of(string id) => new(Routes.Regrade(id), Routes.ApplyRegrade(id), Routes.DropRegrade(id));
}
