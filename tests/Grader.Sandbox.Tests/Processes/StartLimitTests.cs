using Grader.Sandbox.Processes;

namespace Grader.Sandbox.Tests.Processes;

public sealed class StartLimitTests
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    private readonly StartLimit limit = new(cpuLimit: TimeSpan.FromSeconds(10), idleLimit: TimeSpan.FromSeconds(20));

    [Fact]
    public void Ends_what_works_for_longer_than_it_may() =>
        Assert.Equal((11, "it used up 10 s of CPU time"), End(sample => new(sample * Period, IsActive: true)));

    [Fact]
    public void Lets_what_works_slowly_take_its_time() =>
        Assert.Equal((1001, "it used up 10 s of CPU time"), End(sample => new(sample * Period / 100, IsActive: true)));

    [Fact]
    public void Ends_what_sleeps_for_ever() =>
        Assert.Equal((21, "it did nothing for 20 s"), End(_ => new(TimeSpan.FromSeconds(1), IsActive: false)));

    [Fact]
    public void Ends_what_cannot_be_seen() => Assert.Equal((21, "it did nothing for 20 s"), End(_ => null));

    [Fact]
    public void Gives_what_the_machine_starves_ten_times_as_long() =>
        Assert.Equal((201, "it did nothing for 20 s"), End(_ => new(TimeSpan.Zero, IsActive: true)));

    private (int Sample, string Reason) End(Func<int, ProcessUsage?> usageAt)
    {
        for (var sample = 1; ; sample++)
        {
            if (limit.Add(usageAt(sample), Period) is { } reason) return (sample, reason);
        }
    }
}
