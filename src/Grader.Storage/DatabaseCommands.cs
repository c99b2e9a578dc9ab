using Dapper;

namespace Grader.Storage;

/// <summary>Statements with their parameters, in the transaction that they belong to.</summary>
internal static class DatabaseCommands
{
    /// <returns>How many rows changed.</returns>
    internal static Task<int> ExecuteAsync(
        this DatabaseWrite write, string sql, object? parameters, CancellationToken cancellationToken) =>
        write.Connection.ExecuteAsync(
            new CommandDefinition(sql, parameters, write.Transaction, cancellationToken: cancellationToken));

    internal static async Task<IReadOnlyList<T>> QueryAsync<T>(
        this DatabaseWrite write, string sql, object? parameters, CancellationToken cancellationToken) =>
        [.. await write.Connection.QueryAsync<T>(
            new CommandDefinition(sql, parameters, write.Transaction, cancellationToken: cancellationToken))
            .ConfigureAwait(false)];

    /// <summary>One statement in a transaction of its own.</summary>
    /// <returns>How many rows changed.</returns>
    internal static async Task<int> WriteAsync(
        this IDatabase database, string sql, object? parameters, Durability durability, CancellationToken cancellationToken)
    {
        await using var write = await database.BeginWriteAsync(durability, cancellationToken).ConfigureAwait(false);
        var changed = await write.ExecuteAsync(sql, parameters, cancellationToken).ConfigureAwait(false);
        await write.CommitAsync(cancellationToken).ConfigureAwait(false);
        return changed;
    }
}
