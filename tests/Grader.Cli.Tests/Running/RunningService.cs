using System.Diagnostics;

namespace Grader.Cli.Tests.Running;

/// <summary><c>grader serve</c> as a process of its own, on a free port.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private const string Listens = "Grader listens on ";

    private readonly Process process;
    private readonly Task<string> errors;

    private RunningService(Process process, Task<string> errors, Uri address)
    {
        this.process = process;
        this.errors = errors;
        Address = address;
    }

    public Uri Address { get; }

    /// <param name="database">The file of its database.</param>
    /// <param name="arguments">What else stands on its command line.</param>
    /// <exception cref="InvalidOperationException">It ended instead; the message has what it wrote.</exception>
    public static async Task<RunningService> StartAsync(string database, params string[] arguments)
    {
        var info = new ProcessStartInfo(
            Repository.DotnetHost, [Repository.Program, "serve", "--port", "0", "--database", database, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
#pragma warning disable RS0030 // The built program is what is tested here.
        var process = Process.Start(info)!;
#pragma warning restore RS0030
        var errors = process.StandardError.ReadToEndAsync();
        var line = await process.StandardOutput.ReadLineAsync();
        return line is not null && line.StartsWith(Listens, StringComparison.Ordinal)
            ? new(process, errors, new Uri(line[Listens.Length..]))
            : throw new InvalidOperationException($"serve ended: {line}\n{await errors}");
    }

    /// <summary>SIGKILL: nothing of the process runs any more.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>SIGTERM, as an operator or a container host stops it.</summary>
    /// <returns>The exit code, and what it wrote to stderr.</returns>
    public async Task<(int ExitCode, string Errors)> StopAsync()
    {
        await ProgramRun.OfAsync("kill", ["-TERM", $"{process.Id}"]);
        await process.WaitForExitAsync();
        return (process.ExitCode, await errors);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await KillAsync();
        process.Dispose();
    }
}
