using Grader.Sandbox.Processes;

namespace Grader.Sandbox.Users;

/// <summary>A user that nobody else is, for as long as one sandbox lives.</summary>
internal sealed class SandboxUser(int id, Action<int> giveBack)
{
    private const int Rounds = 200;
    private static readonly TimeSpan BetweenRounds = TimeSpan.FromMilliseconds(10);

    public int Id => id;

    /// <summary>Ends every process of this user, and only then lets another sandbox have it.</summary>
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

        // Something of it cannot be killed: whoever came next would share the machine with it. So nobody does.
    }
}
