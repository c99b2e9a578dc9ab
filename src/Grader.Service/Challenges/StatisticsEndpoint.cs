using Grader.Service.Keys;
using Grader.Service.Problems;
using Grader.Service.Requests;

namespace Grader.Service.Challenges;

/// <summary><c>GET /v1/challenges/{slug}/statistics</c>: how submissions end, and on which properties they fail.</summary>
internal sealed class StatisticsEndpoint(SubmissionStatistics statistics, LivePacks packs)
{
    public async Task<IResult> HandleAsync(string slug, HttpRequest request, Caller caller, CancellationToken cancellationToken)
    {
        var query = new QueryFields(request.Query, "since", "tenant");
        var since = query.Time("since");
        var tenant = query.Text("tenant") ?? caller.Tenant;
        if (tenant is not null && !caller.Sees(tenant))
            query.Report("tenant", $"This API key sees the tenant '{caller.Tenant}' alone; leave this out.");
        if (query.Problem is { } problem) return problem;
        if (packs.Find(slug, version: null) is null) return Problem.UnknownChallenge(slug);

        var outcomes = await statistics.ReadAsync(slug, tenant, since, cancellationToken).ConfigureAwait(false);
        return TypedResults.Ok(StatisticsDocument.Of(slug, since, outcomes));
    }
}

/// <summary>How submissions of a challenge end.</summary>
/// <param name="Since">Submissions that were sent earlier do not count; null for all.</param>
/// <param name="Graded">How many are graded.</param>
/// <param name="MeanScore">Of those with a score; null if there is none.</param>
/// <param name="Verdicts">How many have each verdict.</param>
/// <param name="FailedProperties">How many fail each property; one submission may fail several.</param>
internal sealed record StatisticsDocument(
    string Challenge,
    DateTimeOffset? Since,
    long Graded,
    double? MeanScore,
    IReadOnlyDictionary<string, long> Verdicts,
    IReadOnlyDictionary<string, long> FailedProperties)
{
    private const int Decimals = 2;

    public static StatisticsDocument Of(string challenge, DateTimeOffset? since, IReadOnlyList<OutcomeCount> outcomes)
    {
        var scored = outcomes.Where(outcome => outcome.Score is not null).ToList();
        var scores = scored.Sum(outcome => outcome.Count);
        return new(
            challenge, since, outcomes.Sum(outcome => outcome.Count),
            scores == 0 ? null : Math.Round(scored.Sum(outcome => (double)outcome.Score!.Value * outcome.Count) / scores, Decimals),
            Sums(outcomes.Select(outcome => (outcome.Verdict, outcome.Count))),
            Sums(outcomes.SelectMany(
                outcome => (outcome.FailedProperties ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries),
                (outcome, property) => (property, outcome.Count))));
    }

    private static SortedDictionary<string, long> Sums(IEnumerable<(string Name, long Count)> counts) => new(
        counts.GroupBy(entry => entry.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(entry => entry.Count)),
        StringComparer.Ordinal);
}
