using System.Collections.Concurrent;

namespace Grader.Sandbox.Users;

/// <summary>
/// Users for tier B, one per sandbox at a time. Two services on one machine must not share one, so each takes a block
/// by a lock that the kernel gives back when it dies.
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
    public static bool CanBeHad => Environment.IsPrivilegedProcess;

    /// <exception cref="SandboxUnavailableException">All blocks are taken by other services.</exception>
    public static UserRange Claim(int firstUserId)
    {
        for (var block = 0; block < Blocks; block++)
        {
            var first = firstUserId + (block * UsersPerBlock);
            if (TryLock($"/run/grader-users-{first}.lock") is { } claim) return new(claim, first);
        }

        throw new SandboxUnavailableException(
            $"All users from {firstUserId} to {firstUserId + (Blocks * UsersPerBlock) - 1} are taken by other services here. Set Sandbox:FirstUserId.");
    }

    /// <exception cref="SandboxUnavailableException">All are in use.</exception>
    public SandboxUser Take() => free.TryTake(out var id)
        ? new(id, free.Add)
        : throw new SandboxUnavailableException($"{UsersPerBlock} sandboxes run already, and tier B has no more users.");

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
