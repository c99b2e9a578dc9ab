using System.Data.Common;
using Grader.Storage;
using Microsoft.Data.Sqlite;

namespace Grader.Webhooks.Tests.Receiving;

/// <summary>A database that is away while the test says so.</summary>
internal sealed class FailingDatabase(IDatabase database) : IDatabase
{
    private volatile bool isAway;

    internal bool IsAway
    {
        get => isAway;
        set => isAway = value;
    }

    public ValueTask<DbConnection> OpenAsync(CancellationToken cancellationToken) =>
        IsAway ? throw Away() : database.OpenAsync(cancellationToken);

    public ValueTask<DatabaseWrite> BeginWriteAsync(CancellationToken cancellationToken) =>
        BeginWriteAsync(Durability.Disk, cancellationToken);

    public ValueTask<DatabaseWrite> BeginWriteAsync(Durability durability, CancellationToken cancellationToken) =>
        IsAway ? throw Away() : database.BeginWriteAsync(durability, cancellationToken);

    public bool IsUnavailable(DbException exception) => true;

    private static SqliteException Away() => new("The disk went away.", 10);
}
