using System.Diagnostics;
using Grader.Guest.Kernel;
using Grader.Guest.Protocol;
using Grader.Sandbox.Resources;

namespace Grader.Sandbox.Processes;

/// <summary>
/// A program inside the sandbox, with frames on its stdin and stdout. Disposing it kills it and everything that it started,
/// and waits until nothing is left.
/// </summary>
public sealed class SandboxedProcess : IAsyncDisposable
{
    private const int MaxErrorCharacters = 2048;

    private readonly Process process;
    private readonly SandboxResources resources;
    private readonly Task<string> errorOutput;
    private readonly Lazy<int?> programId;
    private readonly bool cannotFeignSignals;
    private volatile bool isKilled;

    /// <param name="cannotFeignSignals">Whether the layers are in force without which the program could look killed from outside.</param>
    internal SandboxedProcess(Process process, SandboxResources resources, int maxFrameBytes, bool cannotFeignSignals)
    {
        this.process = process;
        this.resources = resources;
        this.cannotFeignSignals = cannotFeignSignals;
        Input = new(process.StandardInput.BaseStream);
        Output = new(process.StandardOutput.BaseStream, maxFrameBytes);
        errorOutput = ReadErrorsAsync(process.StandardError);
        Exited = WaitAsync();
        programId = new(() => resources.HasReaper ? ProcessUsage.GrandchildOf(process.Id) : process.Id);
    }

    public FrameWriter Input { get; }

    public FrameReader Output { get; }

    /// <summary>The first frame, which said that the program is ready.</summary>
    internal byte[] Greeting { get; set; } = [];

    /// <summary>Completes when the program and everything that it started have ended.</summary>
    public Task<SandboxExit> Exited { get; }

    /// <summary>The id of the started process: bubblewrap or the program itself.</summary>
    public int Id => process.Id;

    /// <summary>The id of the program itself, as this process sees it; null if bubblewrap had not started it yet.</summary>
    internal int? ProgramId => programId.Value;

    /// <summary>The folders of its control groups.</summary>
    internal IReadOnlyList<string> CgroupFolders => resources.Cgroup?.Folders ?? [];

    /// <summary>The program's usage so far; null once it has ended.</summary>
    public ProcessUsage? ReadUsage() => programId.Value is { } id ? ProcessUsage.Of(id) : null;

    /// <summary>The usage of the program, or of what is about to become it; null between two of these.</summary>
    internal ProcessUsage? ReadStartUsage() =>
        ProcessUsage.Of((resources.HasReaper ? ProcessUsage.GrandchildOf(process.Id) : null) ?? process.Id);

    /// <summary>Ends the program at once; <see cref="Exited"/> follows.</summary>
    public void Kill()
    {
        // Killing bubblewrap's outer process kills process 1 of the namespace and so the namespace, except between
        // bubblewrap's clone and the child's PR_SET_PDEATHSIG. So the child is killed as well.
        if (Exited.IsCompleted) return;
        isKilled = true;
        process.Kill(entireProcessTree: true);
    }

    public async ValueTask DisposeAsync()
    {
        Kill();
        await Exited.ConfigureAwait(false);
        ClosePipes();
        process.Dispose();
        await resources.ReleaseAsync().ConfigureAwait(false);
    }

    /// <summary>Process.Dispose leaves pipes that have been used to the finalizer.</summary>
    private void ClosePipes()
    {
        try
        {
            process.StandardInput.Dispose();
        }
        catch (IOException)
        {
            // Buffered input has no reader anymore.
        }

        process.StandardOutput.Dispose();
        process.StandardError.Dispose();
    }

    private async Task<SandboxExit> WaitAsync()
    {
        await process.WaitForExitAsync().ConfigureAwait(false);
        // Processes that it started would otherwise keep its pipes open.
        resources.KillAll();
        var hitMemoryLimit = resources.Cgroup?.WasMemoryLimitHit() ?? false;
        var signal = isKilled || hitMemoryLimit || !cannotFeignSignals ? null : Signals.FromOutside(process.ExitCode);
        return new(process.ExitCode, hitMemoryLimit, await errorOutput.ConfigureAwait(false), signal);
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
