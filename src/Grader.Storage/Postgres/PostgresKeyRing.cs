using System.Data.Common;
using Dapper;

namespace Grader.Storage.Postgres;

/// <summary>The keys that encrypt secrets, shared by all processes. Its readers are synchronous.</summary>
public sealed class PostgresKeyRing(PostgresDatabase database)
{
    /// <returns>The XML of every key.</returns>
    /// <exception cref="DbException">The database failed.</exception>
    public IReadOnlyList<string> ReadAll()
    {
        using var connection = database.Source.OpenConnection();
        return [.. connection.Query<string>("SELECT xml FROM key_ring ORDER BY name")];
    }

    /// <exception cref="DbException">The database failed, or has this name.</exception>
    public void Add(string name, string xml)
    {
        using var connection = database.Source.OpenConnection();
        connection.Execute("INSERT INTO key_ring (name, xml) VALUES (@name, @xml)", new { name, xml });
    }

    /// <summary>Runs something that only one process may do at a time.</summary>
    /// <exception cref="DbException">The database failed.</exception>
    public async Task AloneAsync(Action action, CancellationToken cancellationToken)
    {
        await using var write = await database.BeginWriteAsync(cancellationToken).ConfigureAwait(false);
        await write.SerializeAsync("key ring", cancellationToken).ConfigureAwait(false);
        action();
    }
}
