using System.Diagnostics;
using Grader.Contracts.Protocol;
using Grader.Sandbox.Cgroups;

namespace Grader.Sandbox.Processes;

/// <summary>
/// A program inside the sandbox. It is spoken to in frames on its stdin and stdout; disposing it kills it and
/// everything that it started, and waits until nothing is left.
/// </summary>
public sealed class SandboxedProcess : IAsyncDisposable
{
    private const int MaxErrorCharacters = 2048;

    private readonly Process process;
    private readonly ICgroup? cgroup;
    private readonly Task<string> errorOutput;
    private readonly Lazy<int?> programId;

    internal SandboxedProcess(Process process, ICgroup? cgroup, int maxFrameBytes)
    {
        this.process = process;
        this.cgroup = cgroup;
        Input = new(process.StandardInput.BaseStream);
        Output = new(process.StandardOutput.BaseStream, maxFrameBytes);
        errorOutput = ReadErrorsAsync(process.StandardError);
        Exited = WaitAsync();
        // bubblewrap, its reaper (process 1 of the namespace), the program.
        programId = new(() => ProcessTable.ChildOf(process.Id) is { } reaper ? ProcessTable.ChildOf(reaper) : null);
    }

    public FrameWriter Input { get; }

    public FrameReader Output { get; }

    /// <summary>Completes when the program and all that it started are gone.</summary>
    public Task<SandboxExit> Exited { get; }

    /// <summary>The id of bubblewrap's own process.</summary>
    public int Id => process.Id;

    /// <summary>The program's use of the machine so far; null once it has ended.</summary>
    public ProcessUsage? ReadUsage() => programId.Value is { } id ? ProcessTable.UsageOf(id) : null;

    /// <summary>Ends the program at once; <see cref="Exited"/> follows.</summary>
    public void Kill()
    {
        // Killing bubblewrap's outer process kills process 1 of the namespace, and with it the namespace.
        if (!Exited.IsCompleted) process.Kill();
    }

    public async ValueTask DisposeAsync()
    {
        Kill();
        await Exited.ConfigureAwait(false);
        process.Dispose();
        cgroup?.Dispose();
    }

    private async Task<SandboxExit> WaitAsync()
    {
        await process.WaitForExitAsync().ConfigureAwait(false);
        return new(process.ExitCode, cgroup?.WasMemoryLimitHit() ?? false, await errorOutput.ConfigureAwait(false));
    }

    private static async Task<string> ReadErrorsAsync(StreamReader errors)
    {
        var buffer = new char[MaxErrorCharacters];
        var length = await errors.ReadBlockAsync(buffer).ConfigureAwait(false);
        // Drained, so that a writer never blocks.
        var rest = new char[MaxErrorCharacters];
        while (await errors.ReadAsync(rest).ConfigureAwait(false) > 0) { }
        return new(buffer, 0, length);
    }
}
