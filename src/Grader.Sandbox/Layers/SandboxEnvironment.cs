using Grader.Sandbox.Cgroups;
using Grader.Sandbox.Processes;
using Grader.Sandbox.Users;

namespace Grader.Sandbox.Layers;

/// <summary>What sandboxes of any tier are made of on this machine. One for the whole service.</summary>
internal sealed class SandboxEnvironment : IDisposable
{
    // Of the process, as the names of control groups are.
    private static long started;

    private readonly Lock gate = new();
    private UserRange? users;

    /// <exception cref="SandboxUnavailableException">The installation lacks a part.</exception>
    public SandboxEnvironment(SandboxOptions options)
    {
        Options = options;
        Programs = ProgramsDirectory.Find(options.ProgramsDirectory);
        Runtime = RuntimeView.Discover();
        Cgroups = options.UseCgroups ? CgroupHierarchy.Discover() : null;
    }

    public SandboxOptions Options { get; }

    /// <summary>The folder with one published program per subfolder.</summary>
    public string Programs { get; }

    public RuntimeView Runtime { get; }

    public ICgroupHierarchy? Cgroups { get; }

    public ProcessStarter Starter { get; } = new();

    public ICgroup? NewCgroup(SandboxProgram program) =>
        Cgroups?.Create(CgroupHierarchy.NameFor(Interlocked.Increment(ref started)), program);

    /// <exception cref="SandboxUnavailableException">There is none left.</exception>
    public SandboxUser NewUser()
    {
        lock (gate) users ??= UserRange.Claim(Options.FirstUserId);
        return users.Take();
    }

    public void Dispose()
    {
        Starter.Dispose();
        users?.Dispose();
    }
}
