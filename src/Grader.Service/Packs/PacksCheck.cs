using Grader.Grading;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Grader.Service.Packs;

/// <summary>
/// Degraded while a challenge is broken: the others are served, and it may still be served in its last good version. For hidden
/// files it names only the challenge, because callers of the health check may not be allowed to see them. The log has file and line.
/// </summary>
internal sealed class PacksCheck(LivePacks packs, ChallengeExaminer? examiner = null) : IHealthCheck
{
    private const int MostNamed = 5;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var current = packs.Current;
        var count = current.Versions.Count();
        string[] problems =
        [
            .. current.Catalogue.Problems.Select(problem => Describe(problem, current)),
            .. (examiner?.Problems ?? []).Select(problem => $"{Place(problem)}; its submissions end in challenge_error"),
        ];
        return Task.FromResult(problems.Length == 0
            ? HealthCheckResult.Healthy($"{count} challenges")
            : HealthCheckResult.Degraded($"{count} challenges; {string.Join("; ", problems.Distinct().Take(MostNamed))}"));
    }

    private static string Describe(PackProblem problem, PackSnapshot current) => current.Find(problem.Slug) is { } served
        ? $"{Place(problem)}; served in its last good version {served.Version}"
        : $"{Place(problem)}; {(problem.Slug.Length == 0 && current.Paths.Count > 0 ? "served as it was before" : "not served")}";

    private static string Place(PackProblem problem) => problem.File.StartsWith("challenges", StringComparison.Ordinal)
        ? problem.ToString().TrimEnd('.')
        : $"the hidden files of '{problem.Slug}' are broken";
}
