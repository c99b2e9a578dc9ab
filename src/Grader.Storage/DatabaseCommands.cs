using System.Data;
using System.Text.Json;
using Dapper;

namespace Grader.Storage;

/// <summary>Runs statements: reads on a connection of their own, writes in the transaction they belong to.</summary>
internal static class DatabaseCommands
{
    static DatabaseCommands()
    {
        SqlMapper.AddTypeHandler(new UnixMilliseconds());
        SqlMapper.AddTypeHandler(new JsonText());
    }

    internal static async Task<IReadOnlyList<T>> ReadAsync<T>(
        this IDatabase database, string sql, object? parameters, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        return [.. await connection.QueryAsync<T>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken))
            .ConfigureAwait(false)];
    }

    /// <returns>How many rows changed.</returns>
    internal static Task<int> ExecuteAsync(
        this DatabaseWrite write, string sql, object? parameters, CancellationToken cancellationToken) =>
        write.Connection.ExecuteAsync(
            new CommandDefinition(write.Dialect.Of(sql), parameters, write.Transaction, cancellationToken: cancellationToken));

    internal static async Task<IReadOnlyList<T>> QueryAsync<T>(
        this DatabaseWrite write, string sql, object? parameters, CancellationToken cancellationToken) =>
        [.. await write.Connection.QueryAsync<T>(
            new CommandDefinition(write.Dialect.Of(sql), parameters, write.Transaction, cancellationToken: cancellationToken))
            .ConfigureAwait(false)];

    /// <summary>Tells the processes that share the database, once this transaction commits.</summary>
    /// <param name="channel">One of <see cref="DatabaseChannel"/>.</param>
    internal static Task SignalAsync(this DatabaseWrite write, string channel, string payload, CancellationToken cancellationToken) =>
        write.Dialect.HasConcurrentWriters
            ? write.ExecuteAsync("SELECT pg_notify(@channel, @payload)", new { channel, payload }, cancellationToken)
            : Task.CompletedTask;

    /// <summary>Waits for the transactions that named the same thing, and makes those that come wait until this one ends.</summary>
    internal static Task SerializeAsync(this DatabaseWrite write, string name, CancellationToken cancellationToken) =>
        write.Dialect.HasConcurrentWriters
            ? write.ExecuteAsync(
                "SELECT pg_advisory_xact_lock(hashtext(current_schema()), hashtext(@name))", new { name }, cancellationToken)
            : Task.CompletedTask;

    /// <summary>Runs one statement in its own transaction.</summary>
    /// <returns>How many rows changed.</returns>
    internal static Task<int> WriteAsync(
        this IDatabase database, string sql, object? parameters, Durability durability, CancellationToken cancellationToken) =>
        database.WriteAsync(durability, async write =>
        {
            var changed = await write.ExecuteAsync(sql, parameters, cancellationToken).ConfigureAwait(false);
            await write.CommitAsync(cancellationToken).ConfigureAwait(false);
            return changed;
        }, cancellationToken);

    private sealed class UnixMilliseconds : SqlMapper.TypeHandler<DateTimeOffset>
    {
        public override DateTimeOffset Parse(object value) => DateTimeOffset.FromUnixTimeMilliseconds((long)value);

        // Dapper has its own mapping for parameters of this type: statements get milliseconds.
        public override void SetValue(IDbDataParameter parameter, DateTimeOffset value) => throw new NotSupportedException();
    }

    private sealed class JsonText : SqlMapper.TypeHandler<JsonElement>
    {
        public override JsonElement Parse(object value) => JsonElement.Parse((string)value);

        public override void SetValue(IDbDataParameter parameter, JsonElement value) => parameter.Value = value.GetRawText();
    }
}
