using System.Data.Common;
using System.Runtime.InteropServices;
using System.Text;
using Grader.Service.Database;
using Grader.Service.Queue;
using Grader.Storage.Postgres;
using Microsoft.Data.Sqlite;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Grader.Cli.Doctor;

/// <summary>Whether the service has what it needs besides the sandbox: .NET, challenges, a database, a broker.</summary>
internal static class ServiceChecks
{
    /// <summary>The .NET that this program runs on, and the SDK beside it, which only the launcher needs.</summary>
    public static CheckResult Runtime()
    {
        var runtime = $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}";
        return NewestSdk() is { } sdk
            ? new(Condition.Ok, $"{runtime}, SDK {sdk}")
            : new(Condition.Weak, $"{runtime}, no SDK",
                "Without an SDK the launcher cannot build: https://dotnet.microsoft.com/download/dotnet/10.0");
    }

    /// <summary>The challenges, as far as their public half tells.</summary>
    public static CheckResult Packs(GradingOptions options)
    {
        try
        {
            var catalogue = PackSnapshot.Load(PackFolders.Find(options.Packs)).Catalogue;
            var count = catalogue.Challenges.Count();
            var problems = catalogue.Problems.Select(problem => problem.ToString()).ToArray();
            return new(
                count == 0 ? Condition.Broken : problems.Length > 0 ? Condition.Weak : Condition.Ok,
                $"{count} load",
                problems.Length == 0 ? null : string.Join('\n', problems));
        }
        catch (DirectoryNotFoundException missing)
        {
            return new(Condition.Broken, "no pack", missing.Message);
        }
    }

    /// <summary>Whether the database can be read, or made where it is to be. Changes nothing.</summary>
    public static async Task<CheckResult> DatabaseAsync(DatabaseOptions options, CancellationToken cancellationToken)
    {
        if (options.IsShared) return await PostgresAsync(options.ConnectionString!, cancellationToken);
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

    /// <summary>Whether the broker lets us in.</summary>
    public static async Task<CheckResult> BrokerAsync(BusOptions options, CancellationToken cancellationToken)
    {
        if (options.Transport == BusTransport.InMemory) return new(Condition.Ok, "none needed: messages stay in this process");
        var place = $"RabbitMQ at {options.Host}:{options.Port}, virtual host {options.VirtualHost}, user {options.User}";
        try
        {
            await using var connection = await options.FactoryOf("grader doctor").CreateConnectionAsync(cancellationToken);
            return new(Condition.Ok, $"{place}: version {Version(connection)}");
        }
        catch (BrokerUnreachableException unreachable)
        {
            var reason = unreachable.InnerException?.Message ?? unreachable.Message;
            return new(Condition.Broken, $"{place}: {reason}",
                "Start RabbitMQ, set Bus:Host, Bus:User and Bus:Password, or use --bus memory.");
        }
    }

    // <root>/shared/Microsoft.NETCore.App/<version>/ and <root>/sdk/<version>/: the layout of every installation.
    private static string? NewestSdk()
    {
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var sdks = new DirectoryInfo(Path.Combine(root, "sdk"));
        return sdks.Exists
            ? sdks.EnumerateDirectories().Select(folder => folder.Name).Where(name => char.IsDigit(name[0])).Max(StringComparer.Ordinal)
            : null;
    }

    private static async Task<CheckResult> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var connectionString = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        await using var connection = new SqliteConnection(connectionString.ToString());
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA schema_version";
        await command.ExecuteScalarAsync(cancellationToken);
        return new(Condition.Ok, $"SQLite, {path}, {new FileInfo(path).Length >> 10} kB");
    }

    private static async Task<CheckResult> PostgresAsync(string address, CancellationToken cancellationToken)
    {
        try
        {
            var connectionString = PostgresAddress.Parse(address);
            await using var database = new PostgresDatabase(connectionString);
            await using var connection = await database.OpenAsync(cancellationToken);
            return new(Condition.Ok, $"{PostgresAddress.Describe(connectionString)}: version {connection.ServerVersion}");
        }
        catch (Exception fault) when (fault is DbException or FormatException)
        {
            return new(Condition.Broken, $"PostgreSQL: {fault.Message}", "Give the service another address: --database postgres://….");
        }
    }

    private static CheckResult TryFolder(string path)
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(path)!);
        while (!folder.Exists) folder = folder.Parent!;
        using (File.Create(Path.Combine(folder.FullName, Path.GetRandomFileName()), 1, FileOptions.DeleteOnClose))
        {
            return new(Condition.Ok, $"SQLite, {path}, will be made at the first start");
        }
    }

    private static string Version(IConnection connection) =>
        connection.ServerProperties is { } properties && properties.TryGetValue("version", out var value) && value is byte[] version
            ? Encoding.UTF8.GetString(version)
            : "unknown";
}
