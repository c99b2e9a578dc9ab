using System.Data.Common;

namespace Grader.Storage.Balance;

/// <summary>Counts what was accepted and what became of it.</summary>
public sealed class LedgerStore(IDatabase database)
{
    /// <summary>How many gaps are named.</summary>
    public const int MostNamed = 100;

    /// <summary>What waits now; cheap however much was done before.</summary>
    /// <exception cref="DbException">The database failed.</exception>
    public async Task<Backlog> ReadBacklogAsync(CancellationToken cancellationToken) =>
        (await database.ReadAsync<Backlog>(LedgerSql.Backlog, null, cancellationToken).ConfigureAwait(false)).Single();

    /// <exception cref="DbException">The database failed.</exception>
    public async Task<Ledger> ReadAsync(CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync<Row>(LedgerSql.Read, new { limit = MostNamed }, cancellationToken).ConfigureAwait(false);
        var gaps = rows.Where(row => row.SubmissionId is not null).OrderBy(row => row.Rank).Take(MostNamed);
        return rows[0].ToLedger([.. gaps.Select(row => new LedgerGap { SubmissionId = row.SubmissionId!, What = row.What! })]);
    }

    /// <summary>The counts, and one gap; null where nothing is missing.</summary>
    private sealed class Row
    {
        public long Accepted { get; init; }

        public long Graded { get; init; }

        public long Cancelled { get; init; }

        public long Queued { get; init; }

        public long Running { get; init; }

        public long Deliveries { get; init; }

        public long Delivered { get; init; }

        public long Pending { get; init; }

        public long Dead { get; init; }

        public int? Rank { get; init; }

        public string? SubmissionId { get; init; }

        public string? What { get; init; }

        public Ledger ToLedger(IReadOnlyList<LedgerGap> missing) => new()
        {
            Accepted = Accepted,
            Graded = Graded,
            Cancelled = Cancelled,
            Queued = Queued,
            Running = Running,
            Deliveries = Deliveries,
            Delivered = Delivered,
            Pending = Pending,
            Dead = Dead,
            Missing = missing,
        };
    }
}
