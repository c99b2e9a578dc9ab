using System.Data.Common;
using Grader.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Grader.Cli.Doctor;

/// <summary>Whether the embedded database can be read, or made where it is to be. Changes nothing.</summary>
internal sealed class DatabaseCheck(SqliteOptions options) : ICheck
{
    public string Subject => "database";

    public async Task<Finding> RunAsync(CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(options.Path);
        try
        {
            return File.Exists(path) ? await ReadAsync(path, cancellationToken) : TryFolder(path);
        }
        catch (Exception fault) when (fault is DbException or IOException or UnauthorizedAccessException)
        {
            return new(Condition.Broken, $"SQLite, {path}: {fault.Message}", "Give the service another file: --database PATH.");
        }
    }

    private static async Task<Finding> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var connectionString = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        await using var connection = new SqliteConnection(connectionString.ToString());
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA schema_version";
        await command.ExecuteScalarAsync(cancellationToken);
        return new(Condition.Ok, $"SQLite, {path}, {new FileInfo(path).Length >> 10} kB");
    }

    private static Finding TryFolder(string path)
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(path)!);
        while (!folder.Exists) folder = folder.Parent!;
        using (File.Create(Path.Combine(folder.FullName, Path.GetRandomFileName()), 1, FileOptions.DeleteOnClose))
        {
            return new(Condition.Ok, $"SQLite, {path}, will be made at the first start");
        }
    }
}
