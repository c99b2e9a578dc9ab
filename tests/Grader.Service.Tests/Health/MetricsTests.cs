using Grader.Service.Tests.Running;

namespace Grader.Service.Tests.Health;

public sealed class MetricsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Metrics_count_what_was_accepted_graded_and_sent_and_need_no_key()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var service = await RunningService.StartAsync(folder.Path, ScriptedPipeline.Passing);
        await service.GradedAsync(await service.SubmitAsync(receiver.Url));
        await receiver.NextTakenAsync();

        using var response = await new Api(service, key: null).ResponseAsync(HttpMethod.Get, "/metrics");
        var metrics = await response.Content.ReadAsStringAsync();

        Assert.Equal(200, (int)response.StatusCode);
        foreach (var line in (string[])
            [
                "grader_submissions_accepted_total{", "grader_submissions_graded_total{", "verdict=\"passed\"",
                "grader_queue_wait_seconds_count{", "grader_submissions_waiting{",
            ])
            Assert.Contains(line, metrics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metrics_can_be_turned_off()
    {
        await using var service = await RunningService.StartAsync(folder.Path, ScriptedPipeline.Passing, "--Telemetry:Metrics=false");

        Assert.Equal(404, (await Api.Of(service).GetAsync("/metrics")).Status);
    }
}
