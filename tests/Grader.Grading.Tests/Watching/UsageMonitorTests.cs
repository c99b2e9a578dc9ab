using Grader.Grading.Watching;
using Grader.Sandbox.Processes;

namespace Grader.Grading.Tests.Watching;

public sealed class UsageMonitorTests
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(100);
    private static readonly UsageLimits Limits = new(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(20));

    [Fact]
    public void Ends_what_uses_up_its_CPU_time() =>
        Assert.Equal(
            (21, "it used up its CPU time, 2 s"),
            End(sample => new(sample * Period, IsActive: true)));

    [Fact]
    public void Ends_what_sleeps_for_the_idle_limit() =>
        Assert.Equal((19, "it hung: for 2 s none of its threads had anything to do"), End(_ => new(TimeSpan.Zero, IsActive: false)));

    /// <summary>A starved service may be slow to send: only the backstop ends who waits for it.</summary>
    [Fact]
    public void Lets_what_waits_for_the_service_sleep_until_the_backstop()
    {
        var monitor = new UsageMonitor(Limits.WhileServed, Period);
        var sample = 1;
        while (monitor.Add(new(TimeSpan.Zero, IsActive: false)) is null) sample++;
        Assert.InRange(sample, 199, 201);
    }

    [Fact]
    public void Ends_what_wakes_now_and_then_at_the_backstop()
    {
        var (samples, reason) = End(sample => new(TimeSpan.FromMilliseconds(10 * (sample / 10)), IsActive: sample % 10 == 0));
        Assert.Equal((200, "it had not ended after 20 seconds"), (samples, reason));
    }

    [Fact]
    public void Gives_what_the_machine_starves_ten_times_as_long()
    {
        var (samples, reason) = End(_ => new(TimeSpan.Zero, IsActive: true));
        Assert.Equal((2_000, "it had not ended after 20 seconds"), (samples, reason));
    }

    [Fact]
    public void Ends_a_test_within_its_limits_when_all_tests_have_used_up_the_CPU_time()
    {
        var budget = new SubmissionBudget(TimeSpan.FromSeconds(3), TimeSpan.FromMinutes(1));
        Assert.Equal(21, End(sample => new(sample * Period, IsActive: true), budget).Sample);
        Assert.Equal(
            (10, "the submission used up its 3 seconds of CPU time for all tests"),
            End(sample => new(sample * Period, IsActive: true), budget));
    }

    [Fact]
    public void Ends_a_test_within_its_limits_when_all_tests_have_used_up_the_time()
    {
        var budget = new SubmissionBudget(TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(3));
        Assert.Equal(19, End(_ => new(TimeSpan.Zero, IsActive: false), budget).Sample);
        Assert.Equal((10, "the submission used up its 3 seconds for all tests"), End(_ => new(TimeSpan.Zero, IsActive: false), budget));
    }

    [Fact]
    public void Tells_CPU_time_from_time_on_the_clock()
    {
        Assert.True(new UsageMonitor(Limits, TimeSpan.FromMinutes(1)).Add(new(TimeSpan.Zero, IsActive: false)) is { IsOfCpu: false });
        var monitor = new UsageMonitor(Limits, Period);
        monitor.Add(new(TimeSpan.Zero, IsActive: true));
        Assert.True(monitor.Add(new(TimeSpan.FromSeconds(3), IsActive: true)) is { IsOfCpu: true });
    }

    private static (int Sample, string Reason) End(Func<int, ProcessUsage> usageAt, SubmissionBudget? budget = null)
    {
        var monitor = new UsageMonitor(Limits, Period, budget);
        for (var sample = 0; ; sample++)
        {
            if (monitor.Add(usageAt(sample)) is { } overuse) return (sample, overuse.Reason);
        }
    }
}
