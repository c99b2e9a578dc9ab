using Grader.Sandbox.Cgroups;
using Grader.Sandbox.Users;

namespace Grader.Sandbox.Processes;

/// <summary>What one sandbox holds of the machine beside its process, and gives back when that has ended.</summary>
/// <param name="HasReaper">Whether the program is bubblewrap's grandchild, or the started process itself.</param>
internal sealed record SandboxResources(ICgroup? Cgroup, SandboxUser? User, bool HasReaper)
{
    /// <summary>Ends what is left in its control groups and of its user, as far as it has them.</summary>
    public void KillAll()
    {
        Cgroup?.KillAll();
        if (User is not null) ProcessTable.KillAllOf(User.Id);
    }

    public async Task ReleaseAsync()
    {
        if (User is not null) await User.ReleaseAsync().ConfigureAwait(false);
        if (Cgroup is not null) await Cgroup.RemoveAsync().ConfigureAwait(false);
    }
}
