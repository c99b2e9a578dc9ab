using System.Data.Common;
using Grader.Storage.Audit;

namespace Grader.Storage;

/// <summary>What holds for the whole service, whatever process asks.</summary>
public sealed class ServiceState(IDatabase database)
{
    private const string Read = "SELECT value FROM service_state WHERE name = @name";

    private const string Write =
        "INSERT INTO service_state (name, value) VALUES (@name, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value";

    private const string Remove = "DELETE FROM service_state WHERE name = @name";

    /// <returns>Null if it was never set, or was removed.</returns>
    /// <exception cref="DbException">The database failed.</exception>
    public async Task<string?> FindAsync(string name, CancellationToken cancellationToken) =>
        (await database.ReadAsync<string>(Read, new { name }, cancellationToken).ConfigureAwait(false)).SingleOrDefault();

    /// <summary>Proves that the database takes writes: on a full disk it may still answer.</summary>
    /// <exception cref="DbException">The database failed.</exception>
    public Task ProbeAsync(CancellationToken cancellationToken) =>
        database.WriteAsync(Write, new { name = "probe", value = "written" }, Durability.Process, cancellationToken);

    /// <param name="value">Null removes it.</param>
    /// <exception cref="DbException">The database failed; nothing was written.</exception>
    public Task SetAsync(string name, string? value, AuditEntry line, CancellationToken cancellationToken) =>
        database.WriteAsync(async write =>
        {
            var changed = await write.ExecuteAsync(value is null ? Remove : Write, new { name, value }, cancellationToken)
                .ConfigureAwait(false);
            await AuditStore.AppendAsync(write, line, cancellationToken).ConfigureAwait(false);
            await write.CommitAsync(cancellationToken).ConfigureAwait(false);
            return changed;
        }, cancellationToken);
}
