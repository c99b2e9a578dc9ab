using System.ComponentModel;
using System.Diagnostics;
using Npgsql;

namespace Grader.Testing.Databases;

/// <summary>
/// A PostgreSQL server of the tests' own, from the system's package: its own files and a socket beside them, no port, so that nothing of
/// a server that runs on this machine is touched. It refuses to run as root; root starts it as the package's user.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string User = "postgres";
    private const int Interrupt = 2;

    // Never decides a test that passes.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string folder = Directory.CreateTempSubdirectory("grader-pg-").FullName;
    private Process? server;
    private int databases;

    private PostgresServer()
    {
    }

    private string Data => Path.Combine(folder, "data");

    public static async Task<PostgresServer> StartAsync()
    {
        var created = new PostgresServer();
        if (Environment.IsPrivilegedProcess) await RunAsync("chown", User, created.folder).ConfigureAwait(false);
        await RunAsync(
            Program("initdb"), "--pgdata", created.Data, "--username", User, "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8",
            "--no-sync").ConfigureAwait(false);
        await created.StartAgainAsync().ConfigureAwait(false);
        return created;
    }

    /// <summary>Where a database is, as the service is told.</summary>
    public string AddressOf(string database) => $"Host={folder};Username={User};Database={database}";

    /// <returns>The address of a new and empty database.</returns>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"db{Interlocked.Increment(ref databases)}";
        await ExecuteAsync($"CREATE DATABASE {name}").ConfigureAwait(false);
        return AddressOf(name);
    }

    /// <returns>The address of a new and empty schema: a database that costs less.</returns>
    public async Task<string> CreateSchemaAsync()
    {
        var name = $"schema{Interlocked.Increment(ref databases)}";
        await ExecuteAsync($"CREATE SCHEMA {name}").ConfigureAwait(false);
        return $"{AddressOf(User)};Search Path={name}";
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(AddressOf(User) + ";Pooling=false");
        await connection.OpenAsync().ConfigureAwait(false);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    /// <summary>Starts it on the files that it has.</summary>
    public async Task StartAgainAsync()
    {
        server = Start(
            Program("postgres"), "-D", Data, "-k", folder, "-c", "listen_addresses=", "-c", "fsync=off", "-c", "full_page_writes=off",
            "-c", "max_connections=200", "-c", "shared_buffers=32MB");
        using var patience = new CancellationTokenSource(Patience);
        while (!await AnswersAsync(patience.Token).ConfigureAwait(false))
        {
            if (server.HasExited) throw new InvalidOperationException($"PostgreSQL ended with {server.ExitCode}.");
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token).ConfigureAwait(false);
        }
    }

    /// <summary>Stops it as an operator does who does not wait for its clients; its files stay.</summary>
    public async Task StopAsync()
    {
        if (server is null) return;
        using var patience = new CancellationTokenSource(Patience);
        await RunAsync("kill", $"-{Interrupt}", $"{server.Id}").ConfigureAwait(false);
        await server.WaitForExitAsync(patience.Token).ConfigureAwait(false);
        server.Dispose();
        server = null;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync().ConfigureAwait(false);
        Directory.Delete(folder, recursive: true);
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new NpgsqlConnection(AddressOf(User) + ";Pooling=false");
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    /// <summary>Debian keeps one version beside the other, outside of PATH.</summary>
    private static string Program(string name)
    {
        const string Versions = "/usr/lib/postgresql";
        var newest = Directory.Exists(Versions)
            ? Directory.GetDirectories(Versions).OrderByDescending(path => int.Parse(Path.GetFileName(path), null)).FirstOrDefault()
            : null;
        return newest is null
            ? throw new InvalidOperationException($"{Versions} is missing: apt-get install postgresql")
            : Path.Combine(newest, "bin", name);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Start(program, arguments);
        await process.WaitForExitAsync().ConfigureAwait(false);
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    private static Process Start(string program, params string[] arguments)
    {
        string[] line = Environment.IsPrivilegedProcess && program.StartsWith('/')
            ? ["setpriv", $"--reuid={User}", $"--regid={User}", "--clear-groups", program, .. arguments]
            : [program, .. arguments];
        var start = new ProcessStartInfo(line[0], line[1..])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/",
        };
        try
        {
#pragma warning disable RS0030 // A test starts the machine's own programs.
            var process = Process.Start(start)!;
#pragma warning restore RS0030
            // Unread pipes fill up and stop the program.
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            return process;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException($"{line[0]} cannot be started: {missing.Message}", missing);
        }
    }
}
