using Dapper;

namespace Grader.Storage.Migrations;

/// <summary>Applies all missing migrations in one transaction.</summary>
internal static class Migrator
{
    private const string VersionTable =
        """
        CREATE TABLE IF NOT EXISTS schema_migrations (
            version    INTEGER NOT NULL PRIMARY KEY,
            name       TEXT    NOT NULL,
            applied_at BIGINT  NOT NULL)
        """;

    public static async Task ApplyAsync(
        IDatabase database, IReadOnlyList<Migration> migrations, CancellationToken cancellationToken)
    {
        await using var write = await database.BeginWriteAsync(cancellationToken).ConfigureAwait(false);
        // Processes that start at the same time migrate one after the other.
        await write.SerializeAsync("migrations", cancellationToken).ConfigureAwait(false);
        Task<int> Execute(string sql, object? parameters = null) => write.Connection.ExecuteAsync(
            new CommandDefinition(sql, parameters, write.Transaction, cancellationToken: cancellationToken));

        await Execute(VersionTable).ConfigureAwait(false);
        var applied = await write.Connection.QueryAsync<int>(new CommandDefinition(
            "SELECT version FROM schema_migrations", transaction: write.Transaction,
            cancellationToken: cancellationToken)).ConfigureAwait(false);
        foreach (var migration in migrations.ExceptBy(applied, migration => migration.Version))
        {
            await Execute(migration.Sql).ConfigureAwait(false);
            await Execute("INSERT INTO schema_migrations (version, name, applied_at) VALUES (@Version, @Name, now_ms())",
                new { migration.Version, migration.Name }).ConfigureAwait(false);
        }

        await write.CommitAsync(cancellationToken).ConfigureAwait(false);
    }
}
