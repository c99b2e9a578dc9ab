using System.Diagnostics;
using Grader.Guest.Protocol;

namespace Grader.Sandbox.Processes;

/// <summary>
/// A program inside the sandbox. It is spoken to in frames on its stdin and stdout; disposing it kills it and
/// everything that it started, and waits until nothing is left.
/// </summary>
public sealed class SandboxedProcess : IAsyncDisposable
{
    private const int MaxErrorCharacters = 2048;

    private readonly Process process;
    private readonly SandboxResources belongings;
    private readonly Task<string> errorOutput;
    private readonly Lazy<int?> programId;

    internal SandboxedProcess(Process process, SandboxResources belongings, int maxFrameBytes)
    {
        this.process = process;
        this.belongings = belongings;
        Input = new(process.StandardInput.BaseStream);
        Output = new(process.StandardOutput.BaseStream, maxFrameBytes);
        errorOutput = ReadErrorsAsync(process.StandardError);
        Exited = WaitAsync();
        programId = new(() => belongings.HasReaper ? ProcessTable.GrandchildOf(process.Id) : process.Id);
    }

    public FrameWriter Input { get; }

    public FrameReader Output { get; }

    /// <summary>The first frame, by which the program said that it is ready.</summary>
    internal byte[] Greeting { get; set; } = [];

    /// <summary>Completes when the program and all that it started are gone.</summary>
    public Task<SandboxExit> Exited { get; }

    /// <summary>The id of the process that was started: bubblewrap's own, or the program's.</summary>
    public int Id => process.Id;

    /// <summary>The id of the program itself, as this process sees it; null before it has been started.</summary>
    internal int? ProgramId => programId.Value;

    /// <summary>The control groups that it was put into.</summary>
    internal IReadOnlyList<string> CgroupFolders => belongings.Cgroup?.Folders ?? [];

    /// <summary>The program's use of the machine so far; null once it has ended.</summary>
    public ProcessUsage? ReadUsage() => programId.Value is { } id ? ProcessTable.UsageOf(id) : null;

    /// <summary>Ends the program at once; <see cref="Exited"/> follows.</summary>
    public void Kill()
    {
        // Killing bubblewrap's outer process kills process 1 of the namespace, and with it the namespace; but not in
        // the moment between bubblewrap's clone and the child's PR_SET_PDEATHSIG. So the child is killed as well.
        if (!Exited.IsCompleted) process.Kill(entireProcessTree: true);
    }

    public async ValueTask DisposeAsync()
    {
        Kill();
        await Exited.ConfigureAwait(false);
        ClosePipes();
        process.Dispose();
        await belongings.ReleaseAsync().ConfigureAwait(false);
    }

    /// <summary>Whoever has used the pipes of a process has to close them: its Dispose leaves those to the finalizer.</summary>
    private void ClosePipes()
    {
        try
        {
            process.StandardInput.Dispose();
        }
        catch (IOException)
        {
            // What was still to be written has no reader any more.
        }

        process.StandardOutput.Dispose();
        process.StandardError.Dispose();
    }

    private async Task<SandboxExit> WaitAsync()
    {
        await process.WaitForExitAsync().ConfigureAwait(false);
        // Whatever it has started would otherwise hold its pipes open.
        belongings.KillAll();
        return new(process.ExitCode, belongings.Cgroup?.WasMemoryLimitHit() ?? false, await errorOutput.ConfigureAwait(false));
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
