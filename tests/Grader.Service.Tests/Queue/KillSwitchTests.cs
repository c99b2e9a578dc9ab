using Grader.Service.Tests.Running;

namespace Grader.Service.Tests.Queue;

public sealed class KillSwitchTests : IDisposable
{
    private const int Submissions = 30;
    private const int FailuresAtOnce = 10;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task When_every_grading_fails_the_queue_rests_and_nobody_loses_all_attempts()
    {
        var isBroken = true;
        var failures = 0;
        var isResting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var service = await RunningService.StartAsync(
            folder.Path,
            new ScriptedPipeline(async (request, cancellationToken) =>
            {
                if (!Volatile.Read(ref isBroken)) return ScriptedPipeline.Passed(request);
                // The switch stops the queue beside the failures: the later ones wait for it, so no clock decides.
                if (Interlocked.Increment(ref failures) > FailuresAtOnce) await isResting.Task.WaitAsync(cancellationToken);
                throw new IOException("The sandbox is broken.");
            }),
            "--Bus:KillSwitchPause=00:00:02", "--Attempts:Max=10", "--Sweep:LostAfter=01:00:00");
        var ids = await Task.WhenAll(Enumerable.Range(0, Submissions).Select(_ => service.SubmitAsync()));

        await RestsAsync(service);
        Assert.InRange(Volatile.Read(ref failures), 5, Submissions - 1);

        Volatile.Write(ref isBroken, false);
        isResting.SetResult();
        foreach (var id in ids)
        {
            var result = (await service.GradedAsync(id)).GetProperty("result");
            Assert.Equal("passed", result.GetProperty("verdict").GetString());
        }
    }

    private static async Task RestsAsync(RunningService service)
    {
        // Never decides a test that passes.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        string? broker;
        do
        {
            var health = await service.GetAsync("/health/ready").WaitAsync(patience.Token);
            broker = health.GetProperty("checks").GetProperty("broker").GetProperty("status").GetString();
        }
        while (broker == "healthy");
    }
}
