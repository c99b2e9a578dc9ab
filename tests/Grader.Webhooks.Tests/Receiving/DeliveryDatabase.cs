using Dapper;
using Grader.Storage.Deliveries;
using Grader.Storage.Sqlite;

namespace Grader.Webhooks.Tests.Receiving;

/// <summary>A real database in a folder of its own, gone after the test.</summary>
internal sealed class DeliveryDatabase : IAsyncDisposable
{
    internal const string Submission = "sub_1";

    private readonly string folder;
    private readonly TimeProvider time;

    private DeliveryDatabase(string folder, TimeProvider time)
    {
        this.folder = folder;
        this.time = time;
    }

    internal SqliteDatabase Database { get; private set; } = null!;

    internal DeliveryStore Store => new(Database);

    internal static async Task<DeliveryDatabase> CreateAsync(TimeProvider time)
    {
        var created = new DeliveryDatabase(Directory.CreateTempSubdirectory("grader-webhooks-").FullName, time);
        await created.OpenAsync();
        await using var write = await created.Database.BeginWriteAsync(default);
        await write.Connection.ExecuteAsync(
            "INSERT INTO submissions (id, challenge, created_at, publish_due_at) VALUES (@Submission, 'take-every', 0, 0)",
            new { Submission }, write.Transaction);
        await write.CommitAsync(default);
        return created;
    }

    /// <summary>What a process does that starts after another has died.</summary>
    internal async Task ReopenAsync()
    {
        await Database.DisposeAsync();
        await OpenAsync();
    }

    internal async Task InsertAsync(string id, string url, string protectedSecret = "", byte[]? body = null)
    {
        await using var write = await Database.BeginWriteAsync(default);
        await DeliveryStore.InsertAsync(
            write.Connection, write.Transaction,
            new NewDelivery(id, Submission, url, protectedSecret, body ?? "{}"u8.ToArray()), default);
        await write.CommitAsync(default);
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task OpenAsync() => Database = await SqliteDatabase.OpenAsync(
        new SqliteOptions { Path = Path.Combine(folder, "grader.db") }, [new DeliveryLeases()], time, default);
}
