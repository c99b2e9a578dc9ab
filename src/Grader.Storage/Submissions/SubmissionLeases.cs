using System.Data.Common;
using Dapper;

namespace Grader.Storage.Submissions;

/// <summary>The leases of submissions. One that ends is found by the next sweep, which knows how many attempts are left.</summary>
public sealed class SubmissionLeases : ILeases
{
    public Task<int> ReleaseAllAsync(
        DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(new CommandDefinition(
            SubmissionSql.ReleaseAllLeases, transaction: transaction, cancellationToken: cancellationToken));
}
