namespace Grader.Testing.Machine;

/// <summary>Waits until a machine on which nothing is graded holds no more than it should.</summary>
public static class Quiescence
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The machine as it is when nothing changes any more: every warm process is up.</summary>
    public static async Task<HostSnapshot> SettleAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Period);
        var census = HostSnapshot.Take();
        for (var same = 0; same < Settled / Period;)
        {
            await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false);
            var next = HostSnapshot.Take();
            same = next.Processes == census.Processes && next.Descriptors == census.Descriptors ? same + 1 : 0;
            census = next;
        }

        return census;
    }

    /// <summary>What is still too much after a minute; empty as soon as nothing is.</summary>
    public static async Task<IReadOnlyList<string>> LeftOverAsync(HostSnapshot before, CancellationToken cancellationToken)
    {
        // A used process is replaced, and a cgroup's folder removed, a moment after the grading has ended.
        using var timer = new PeriodicTimer(Period);
        for (var left = Patience / Period; ; left--)
        {
            var surplus = HostSnapshot.Take().Beyond(before).ToArray();
            if (surplus.Length == 0 || left <= 0) return surplus;
            await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
