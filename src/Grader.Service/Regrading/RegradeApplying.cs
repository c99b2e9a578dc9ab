using Grader.Contracts.Results;
using Grader.Service.Events;
using Grader.Service.Queue;
using Grader.Storage;
using Grader.Storage.Events;
using Grader.Storage.Regrades;
using Grader.Webhooks.Deliveries;

namespace Grader.Service.Regrading;

/// <summary>Applies regrades, and tells others of what changes.</summary>
internal sealed partial class RegradeApplying(
    RegradeStore store, SubmissionEvents happened, EventSignal signal, SubmissionWatch watch, ILogger<RegradeApplying> logger)
{
    private static readonly Storage.Audit.AuditEntry ByService = new("service", null, Applied, "");

    public const string Applied = "regrade.applied";

    /// <returns>False if it was applied or dropped before.</returns>
    /// <exception cref="System.Data.Common.DbException">The database failed; what is left can be applied again.</exception>
    public async Task<bool> ApplyAsync(Regrade regrade, Storage.Audit.AuditEntry line, CancellationToken cancellationToken)
    {
        var changed = new List<string>();
        var applied = await store.ApplyAsync(regrade.Id, TellAsync, line, cancellationToken).ConfigureAwait(false);
        if (changed.Count > 0) signal.Raise();
        foreach (var id in changed) watch.Raise(id);
        return applied;

        Task TellAsync(
            DatabaseWrite write, Submission submission, GradingResult result, Submission before, CancellationToken cancellation)
        {
            changed.Add(submission.Id);
            return EventStore.AppendAsync(write, happened.Regraded(submission, result, before), cancellation);
        }
    }

    /// <summary>Applies those that are graded and are to be applied then.</summary>
    /// <exception cref="System.Data.Common.DbException">The database failed; the next call goes on.</exception>
    public async Task ApplyGradedAsync(CancellationToken cancellationToken)
    {
        foreach (var id in await store.FindToApplyAsync(cancellationToken).ConfigureAwait(false))
        {
            if (await store.FindAsync(id, cancellationToken).ConfigureAwait(false) is not { } regrade) continue;
            var line = ByService with { Tenant = regrade.Tenant, Subject = id };
            if (await ApplyAsync(regrade, line, cancellationToken).ConfigureAwait(false)) LogApplied(logger, id, regrade.Graded);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Applied {Regrade}: {Count} submissions were graded again.")]
    private static partial void LogApplied(ILogger logger, string regrade, int count);
}
