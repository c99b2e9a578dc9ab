using System.Diagnostics;
using System.Globalization;
using Grader.Testing;
using Grader.Testing.Machine;

namespace Grader.Rigs;

/// <summary><c>grader serve</c> in a process of its own, which is killed and started again.</summary>
internal sealed class RoleProcess(string[] arguments) : IAsyncDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    private Process? process;

    public Uri Address { get; } = new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort.Take(1)[0]}"));

    public void Start()
    {
        var start = new ProcessStartInfo(
            Repository.DotnetHost,
            [Repository.Program, "serve", "--port", Address.Port.ToString(CultureInfo.InvariantCulture), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
#pragma warning disable RS0030 // A rig starts the program that it tries.
        process = Process.Start(start)!;
#pragma warning restore RS0030
        // Unread pipes fill up and stop the program.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Returns when it answers.</summary>
    public async Task AnswersAsync(HttpClient client, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                using var response = await client.GetAsync(new Uri(Address, "/health/live"), cancellationToken);
                return;
            }
            catch (HttpRequestException) when (!process!.HasExited)
            {
                await Task.Delay(Look, cancellationToken);
            }
        }
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false }) await KillAsync();
    }
}
