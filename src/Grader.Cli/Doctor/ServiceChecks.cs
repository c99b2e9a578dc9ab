using System.Data.Common;
using System.Runtime.InteropServices;
using System.Text;
using Grader.Grading;
using Grader.Grading.Packs;
using Grader.Service.Queue;
using Grader.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Grader.Cli.Doctor;

/// <summary>The .NET that this program runs on, and the SDK beside it, which only the launcher needs.</summary>
internal sealed class RuntimeCheck : ICheck
{
    public string Subject => ".NET";

    public Task<CheckResult> RunAsync(CancellationToken cancellationToken)
    {
        var runtime = $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}";
        return Task.FromResult(NewestSdk() is { } sdk
            ? new CheckResult(Condition.Ok, $"{runtime}, SDK {sdk}")
            : new CheckResult(Condition.Weak, $"{runtime}, no SDK",
                "Without an SDK the launcher cannot build: https://dotnet.microsoft.com/download/dotnet/10.0"));
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
}

/// <summary>The challenges, as far as their public half tells.</summary>
internal sealed class PackCheck(GradingOptions options) : ICheck
{
    public string Subject => "challenges";

    public Task<CheckResult> RunAsync(CancellationToken cancellationToken) => Task.FromResult(Look());

    private CheckResult Look()
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
}

/// <summary>Whether the embedded database can be read, or made where it is to be. Changes nothing.</summary>
internal sealed class DatabaseCheck(SqliteOptions options) : ICheck
{
    public string Subject => "database";

    public async Task<CheckResult> RunAsync(CancellationToken cancellationToken)
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

    private static CheckResult TryFolder(string path)
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(path)!);
        while (!folder.Exists) folder = folder.Parent!;
        using (File.Create(Path.Combine(folder.FullName, Path.GetRandomFileName()), 1, FileOptions.DeleteOnClose))
        {
            return new(Condition.Ok, $"SQLite, {path}, will be made at the first start");
        }
    }
}

/// <summary>Whether the broker lets us in.</summary>
internal sealed class BrokerCheck(BusOptions options) : ICheck
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(5);

    public string Subject => "broker";

    public async Task<CheckResult> RunAsync(CancellationToken cancellationToken)
    {
        if (options.Transport == BusTransport.InMemory) return new(Condition.Ok, "none needed: messages stay in this process");
        var place = $"RabbitMQ at {options.Host}:{options.Port}, virtual host {options.VirtualHost}, user {options.User}";
        try
        {
            await using var connection = await Factory().CreateConnectionAsync(cancellationToken);
            return new(Condition.Ok, $"{place}: version {Version(connection)}");
        }
        catch (BrokerUnreachableException unreachable)
        {
            var reason = unreachable.InnerException?.Message ?? unreachable.Message;
            return new(Condition.Broken, $"{place}: {reason}",
                "Start RabbitMQ, set Bus:Host, Bus:User and Bus:Password, or use --bus memory.");
        }
    }

    private ConnectionFactory Factory() => new()
    {
        HostName = options.Host,
        Port = options.Port,
        VirtualHost = options.VirtualHost,
        UserName = options.User,
        Password = options.Password,
        RequestedConnectionTimeout = ConnectTimeout,
        AutomaticRecoveryEnabled = false,
    };

    private static string Version(IConnection connection) =>
        connection.ServerProperties is { } properties && properties.TryGetValue("version", out var value) && value is byte[] version
            ? Encoding.UTF8.GetString(version)
            : "unknown";
}
