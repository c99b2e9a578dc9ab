using System.Collections.Concurrent;

namespace Grader.Sandbox.Resources;

/// <summary>
/// Users for tier B, one per sandbox at a time. Two services on one machine must not share one, so each claims a block with a
/// lock file that the kernel releases when the service dies.
/// </summary>
internal sealed class UserRange : IDisposable
{
    private const int Blocks = 8;
    private const int UsersPerBlock = 64;

    private readonly FileStream claim;
    private readonly ConcurrentBag<int> free;

    private UserRange(FileStream claim, int first)
    {
        this.claim = claim;
        free = [.. Enumerable.Range(first, UsersPerBlock)];
    }

    /// <summary>Whether this process may become another user.</summary>
    public static bool IsAvailable => Environment.IsPrivilegedProcess;

    /// <exception cref="SandboxUnavailableException">All blocks are taken by other services.</exception>
    public static UserRange Claim(int firstUserId)
    {
        for (var block = 0; block < Blocks; block++)
        {
            var first = firstUserId + (block * UsersPerBlock);
            if (TryLock($"/run/grader-users-{first}.lock") is { } claim) return new(claim, first);
        }

        throw new SandboxUnavailableException(
            $"All users from {firstUserId} to {firstUserId + (Blocks * UsersPerBlock) - 1} are taken by other services on this machine. "
            + "Set Sandbox:FirstUserId.");
    }

    /// <exception cref="SandboxUnavailableException">All are in use.</exception>
    public SandboxUser Take() => free.TryTake(out var id)
        ? new(id, free.Add)
        : throw new SandboxUnavailableException($"{UsersPerBlock} sandboxes are already running, and tier B has no more users.");

    public void Dispose() => claim.Dispose();

    private static FileStream? TryLock(string path)
    {
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            return null;
        }
    }
}

/// <summary>A user that belongs to one sandbox for as long as that lives.</summary>
internal sealed class SandboxUser(int id, Action<int> giveBack)
{
    private const int Rounds = 200;
    private static readonly TimeSpan BetweenRounds = TimeSpan.FromMilliseconds(10);

    public int Id => id;

    /// <summary>Kills every process of this user, and only then returns the user to the range.</summary>
    public async Task ReleaseAsync()
    {
        for (var round = 0; round < Rounds; round++)
        {
            if (!ProcessTable.KillAllOf(id))
            {
                giveBack(id);
                return;
            }

            await Task.Delay(BetweenRounds).ConfigureAwait(false);
        }

        // One of its processes cannot be killed. The user is not returned, so that no other sandbox shares it with that process.
    }
}
