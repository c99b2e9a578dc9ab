using System.Data.Common;

namespace Grader.Storage;

/// <summary>A table whose rows are leased to a worker of this or another process.</summary>
public interface ILeases
{
    /// <summary>
    /// Ends every lease now. Only for a process that has proved that it is alone with the database: whoever held a
    /// lease is dead.
    /// </summary>
    /// <returns>How many leases there were.</returns>
    Task<int> ReleaseAllAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken);
}
