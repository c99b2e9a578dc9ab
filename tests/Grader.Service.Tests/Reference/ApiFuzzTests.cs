using Grader.Service.Tests.Running;
using Grader.Testing.Fuzzing;
using Grader.Testing.Fuzzing.Api;

namespace Grader.Service.Tests.Reference;

/// <summary>The short form of the rig <c>api</c>.</summary>
public sealed class ApiFuzzTests : IAsyncLifetime
{
    private const int Seed = 20261130;

    private readonly TemporaryFolder folder = new();
    private RunningService service = null!;

    public async Task InitializeAsync() => service = await RunningService.StartAsync(
        folder.Path, ScriptedPipeline.Passing, "--Keys:PerMinute=1000000", "--Keys:PerMinuteWithoutKey=1000000",
        "--Keys:PerMinuteAndStudent=1000000", "--Wait:Longest=00:00:01");

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Whatever_is_sent_the_answer_is_what_was_asked_for_or_a_documented_problem()
    {
        using var fuzz = new ApiFuzz(service.Client.BaseAddress!, RunningService.Key, ApiDocument.Committed);

        var report = await fuzz.RunAsync(Mutator.Runs(1500), Seed, _ => { }, CancellationToken.None);

        Assert.True(report.Faults.Count == 0, $"Seed {report.Seed}:\n{string.Join("\n\n", report.Faults)}");
        Assert.Contains(report.Statuses, status => status is { Key: 202, Value: > 0 });
        Assert.Contains(report.Statuses, status => status is { Key: 400, Value: > 100 });
    }
}
