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
        var counts = await database.ReadAsync<Ledger>(LedgerSql.Count, null, cancellationToken).ConfigureAwait(false);
        var missing = new List<LedgerGap>();
        foreach (var sql in LedgerSql.Gaps)
        {
            if (missing.Count == MostNamed) break;
            missing.AddRange(await database.ReadAsync<LedgerGap>(sql, new { limit = MostNamed - missing.Count }, cancellationToken)
                .ConfigureAwait(false));
        }

        return counts[0] with { Missing = missing };
    }
}
