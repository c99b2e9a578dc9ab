using System.ComponentModel;
using System.Diagnostics;

namespace Grader.Sandbox.Processes;

/// <summary>A program that needs no sandbox: it comes with Grader, and reads nothing that a student wrote.</summary>
internal sealed class TrustedProgram(ProcessStarter starter, string path)
{
    /// <summary>Runs it to its end, and drops what it prints.</summary>
    /// <returns>False if it cannot be started, fails, or takes longer than the limit.</returns>
    public async Task<bool> RunAsync(IEnumerable<string> arguments, TimeSpan limit)
    {
        using var stop = new CancellationTokenSource(limit);
        try
        {
            var info = new ProcessStartInfo(path, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = await starter.StartAsync(info).ConfigureAwait(false);
            using var killed = stop.Token.Register(process.Kill);
            // Whatever it prints, it must not wait for a reader.
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync()).ConfigureAwait(false);
            await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
