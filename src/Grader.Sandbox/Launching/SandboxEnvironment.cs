using Grader.Sandbox.Processes;
using Grader.Sandbox.Resources;

namespace Grader.Sandbox.Launching;

/// <summary>What sandboxes of every tier need on this machine. One for the whole service.</summary>
internal sealed class SandboxEnvironment : IDisposable
{
    // Per process, like the names of the control groups.
    private static long cgroupCount;

    private readonly Lock gate = new();
    private UserRange? users;

    /// <exception cref="SandboxUnavailableException">The installation is incomplete.</exception>
    public SandboxEnvironment(SandboxOptions options)
    {
        Options = options;
        Programs = FindPrograms(options.ProgramsDirectory);
        Runtime = RuntimeView.Discover();
        Cgroups = options.UseCgroups ? CgroupHierarchy.Discover() : null;
    }

    public SandboxOptions Options { get; }

    /// <summary>The folder with one published program per subfolder.</summary>
    public string Programs { get; }

    public RuntimeView Runtime { get; }

    public CgroupHierarchy? Cgroups { get; }

    public ProcessStarter Starter { get; } = new();

    public Cgroup? NewCgroup(SandboxProgram program) =>
        Cgroups?.Create(CgroupHierarchy.NameFor(Interlocked.Increment(ref cgroupCount)), program);

    /// <exception cref="SandboxUnavailableException">All users are taken.</exception>
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

    /// <summary>The configured folder; otherwise <c>programs</c> beside the service or <c>artifacts/programs</c> above it.</summary>
    private static string FindPrograms(string? configured)
    {
        if (configured is null)
        {
            return Candidates().FirstOrDefault(Directory.Exists) ?? throw new SandboxUnavailableException(
                $"No folder 'programs' beside {AppContext.BaseDirectory}; build the solution or set Sandbox:ProgramsDirectory.");
        }

        return Directory.Exists(configured)
            ? Path.GetFullPath(configured)
            : throw new SandboxUnavailableException($"Sandbox:ProgramsDirectory is '{configured}', which does not exist.");
    }

    private static IEnumerable<string> Candidates()
    {
        yield return Path.Combine(AppContext.BaseDirectory, "programs");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            yield return Path.Combine(folder.FullName, "artifacts", "programs");
    }
}
