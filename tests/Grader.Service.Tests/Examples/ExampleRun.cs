using System.Diagnostics;

namespace Grader.Service.Tests.Examples;

/// <summary>A program of <c>examples/</c>, run as its README says.</summary>
internal sealed class ExampleRun : IAsyncDisposable
{
    private readonly Process process;
    private readonly Task<string> errors;

    private ExampleRun(Process process)
    {
        this.process = process;
        errors = process.StandardError.ReadToEndAsync();
    }

    public static ExampleRun Start(
        string program, IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string> environment)
    {
        var info = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) info.Environment[name] = value;
#pragma warning disable RS0030 // What a newcomer would type is tried as they would.
        return new(Process.Start(info)!);
#pragma warning restore RS0030
    }

    /// <summary>The next line that it prints.</summary>
    public async Task<string> NextLineAsync() =>
        await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"The example ended:\n{await errors}");

    public async Task<(int ExitCode, string Output, string Errors)> EndAsync()
    {
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await errors);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
