using System.Net;
using System.Text.Json;
using Grader.Grading;
using Grader.Grading.Packs;
using Grader.Service.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Grader.Service.Tests.Intake;

/// <summary>More than the service can take: each limit is set low, exceeded, and names itself.</summary>
public sealed class IntakeLimitTests : IDisposable
{
    // A petabyte: no disk has so much free.
    private const string NoDiskIsLargeEnough = "--Intake:MinFreeDiskBytes=1125899906842624";

    // Never decides a test that passes.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder = new();
    private readonly LogLines log = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_connection_too_many_is_closed()
    {
        await using var service = await StartAsync("--Http:MaxConnections=1");
        using var first = await RawConnection.OpenAsync(service);
        await first.SendAsync("GET /health/live HTTP/1.1", "Host: grader", "", "");
        Assert.Equal(200, (await first.ReadAsync()).Status);

        using var second = await RawConnection.OpenAsync(service);
        await second.SendAsync("GET /health/live HTTP/1.1", "Host: grader", "", "");

        Assert.Null((await second.ReadAsync()).Status);
    }

    [Fact]
    public async Task Headers_that_do_not_arrive_are_a_timeout()
    {
        await using var service = await StartAsync("--Http:HeadersTimeout=00:00:01");
        using var slow = await RawConnection.OpenAsync(service);

        await slow.SendAsync("GET /health/live HTTP/1.1", "Host: gra");

        Assert.Equal(408, (await slow.ReadAsync()).Status);
    }

    [Theory]
    [InlineData("Content-Length: 100", "{\"challenge\"")]
    [InlineData("Content-Length: 100", "")]
    [InlineData("Transfer-Encoding: chunked", "1\r\n{\r\n")]
    public async Task A_body_that_does_not_arrive_is_a_timeout(string framing, string beginning)
    {
        await using var service = await StartAsync("--Http:BodyTimeout=00:00:00.100");
        using var slow = await RawConnection.OpenAsync(service);

        await slow.StartPostAsync(framing);
        await slow.SendAsync(beginning);
        var response = await slow.ReadAsync();

        Assert.Equal(408, response.Status);
        AssertProblem("request-timeout", "0.1 seconds", response.Json);
        // Or the server would wait for the rest of the body when it stops.
        slow.Dispose();
        await AssertOneLineAsync(service);
    }

    [Theory]
    [InlineData("Transfer-Encoding: chunked", "1\r\n{\r\nZZ\r\n")]
    [InlineData("Transfer-Encoding: chunked", "1\r\n{}}}\r\n")]
    [InlineData("Transfer-Encoding: chunked", "-1\r\n{\r\n")]
    [InlineData("Transfer-Encoding: chunked", "80000000\r\n{\r\n")]
    [InlineData("Transfer-Encoding: chunked", "ffffffffffffffffff\r\n{\r\n")]
    public async Task A_malformed_chunk_is_an_incomplete_body(string framing, string body)
    {
        await using var service = await StartAsync();
        using var broken = await RawConnection.OpenAsync(service);

        await broken.StartPostAsync(framing);
        await broken.SendAsync(body);
        var response = await broken.ReadAsync();

        Assert.Equal(400, response.Status);
        AssertProblem("incomplete-body", "chunks", response.Json);
        await AssertOneLineAsync(service);
    }

    [Theory]
    [InlineData("Content-Length: 100", "{", false)]
    [InlineData("Content-Length: 100", "{", true)]
    [InlineData("Transfer-Encoding: chunked", "5\r\n{", false)]
    [InlineData("Transfer-Encoding: chunked", "5\r\n{", true)]
    public async Task A_body_that_is_broken_off_is_one_line_in_the_log(string framing, string beginning, bool reset)
    {
        await using var service = await StartAsync();
        using var broken = await RawConnection.OpenAsync(service);

        // The server asks for the body as soon as it wants to read it; before that a reset is only a connection that ends.
        await broken.StartPostAsync($"Expect: 100-continue\r\n{framing}");
        await broken.ReadContinueAsync();
        await broken.SendAsync(beginning);
        if (reset) broken.Reset();
        else broken.EndSending();

        if (!reset) Assert.True((await broken.ReadAsync()).Status is null or 400);
        await AssertOneLineAsync(service);
    }

    [Fact]
    public async Task Bodies_that_are_too_large_together_are_refused_until_one_is_done()
    {
        await using var service = await StartAsync("--Http:MaxBodyBytes=1024", "--Http:MaxBufferedBytes=1024");
        // A body that has been read gets 404; nothing needs grading.
        var body = RunningService.Submission().Replace("take-every", "no-such", StringComparison.Ordinal).PadLeft(1024);
        using var slow = await RawConnection.OpenAsync(service);
        await slow.StartPostAsync("Content-Length: 1024");
        await slow.SendAsync(body[..1000]);

        // Until the server has read the bytes of the slow one, it reads the others.
        using var refused = await UntilAsync(HttpStatusCode.ServiceUnavailable, body, service);
        AssertProblem("busy", "1024 bytes", await RunningService.JsonOf(refused));
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter?.Delta);

        await slow.SendAsync(body[1000..]);
        Assert.Equal(404, (await slow.ReadAsync()).Status);
        using var read = await service.PostAsync(body);
        Assert.Equal(HttpStatusCode.NotFound, read.StatusCode);
    }

    [Fact]
    public async Task A_full_queue_refuses_until_a_worker_is_free()
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var finish = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var service = await StartAsync(
            new ScriptedPipeline(async (request, cancellationToken) =>
            {
                started.TrySetResult();
                await finish.Task.WaitAsync(cancellationToken);
                return ScriptedPipeline.Passed(request);
            }),
            "--Attempts:Slots=1", "--Intake:MaxQueued=1");
        await service.SubmitAsync();
        await started.Task.WaitAsync(Patience);
        await service.SubmitAsync();

        using var refused = await service.PostAsync(RunningService.Submission());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        AssertProblem("queue-full", "1 waiting", await RunningService.JsonOf(refused));
        Assert.Equal(TimeSpan.FromSeconds(10), refused.Headers.RetryAfter?.Delta);

        finish.SetResult();
        using var accepted = await UntilAsync(HttpStatusCode.Accepted, RunningService.Submission(), service);
        await service.GradedAsync((await RunningService.JsonOf(accepted)).GetProperty("id").GetString()!);
    }

    [Fact]
    public async Task A_disk_that_is_nearly_full_refuses_submissions_and_degrades_readiness_but_reads_go_on()
    {
        string id;
        await using (var earlier = await StartAsync()) await earlier.GradedAsync(id = await earlier.SubmitAsync());
        await using var service = await StartAsync(NoDiskIsLargeEnough);

        using var refused = await service.PostAsync(RunningService.Submission());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        AssertProblem("disk-low", "1125899906842624 bytes", await RunningService.JsonOf(refused));
        Assert.Equal(TimeSpan.FromMinutes(1), refused.Headers.RetryAfter?.Delta);

        Assert.Equal("graded", (await service.GetAsync($"/v1/submissions/{id}")).GetProperty("status").GetString());
        using var ready = await service.Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        var disk = (await RunningService.JsonOf(ready)).GetProperty("checks").GetProperty("disk");
        Assert.Equal("degraded", disk.GetProperty("status").GetString());
        Assert.EndsWith("from 1073741824 MB", disk.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Http:MaxBufferedBytes must be at least MaxBodyBytes.", "--Http:MaxBufferedBytes=2048")]
    [InlineData("Http:MaxConnections", "--Http:MaxConnections=0")]
    [InlineData("Http:BodyTimeout", "--Http:BodyTimeout=00:00:00")]
    [InlineData("Http:HeadersTimeout", "--Http:HeadersTimeout=01:00:00")]
    [InlineData("Intake:MaxQueued", "--Intake:MaxQueued=0")]
    [InlineData("Intake:MinFreeDiskBytes", "--Intake:MinFreeDiskBytes=-1")]
    public async Task A_limit_out_of_its_range_is_named_at_the_start(string message, string setting)
    {
        var invalid = await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(() => StartAsync(setting));

        Assert.Contains(message, invalid.Message, StringComparison.Ordinal);
    }

    private static void AssertProblem(string type, string limit, JsonElement problem)
    {
        Assert.Equal($"urn:grader:problem:{type}", problem.GetProperty("type").GetString());
        Assert.Contains(limit, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    /// <summary>One line about the body at Information, nothing worse, and no stack trace, until the service has stopped.</summary>
    private async Task AssertOneLineAsync(RunningService service)
    {
        await log.SaysAsync("POST /v1/submissions: the body did not arrive.");
        await service.DisposeAsync();

        Assert.Single(log.All, line => line.Text.Contains("the body did not arrive", StringComparison.Ordinal));
        Assert.DoesNotContain(log.All, line => line.Level > LogLevel.Information || line.Exception is not null);
    }

    /// <summary>Posts until the answer has this status.</summary>
    private static async Task<HttpResponseMessage> UntilAsync(HttpStatusCode status, string body, RunningService service)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var response = await service.PostAsync(body);
            if (response.StatusCode == status) return response;
            response.Dispose();
            patience.Token.ThrowIfCancellationRequested();
        }
    }

    private Task<RunningService> StartAsync(params string[] configuration) => StartAsync(ScriptedPipeline.Passing, configuration);

    private Task<RunningService> StartAsync(ScriptedPipeline pipeline, params string[] configuration) => RunningService.StartAsync(
        folder.Path,
        services =>
        {
            services.AddSingleton<ILoggerProvider>(log);
            services.AddSingleton<IGradingPipeline>(pipeline);
            services.AddSingleton(new LivePacks(SampleChallenge.Pack));
        },
        configuration);
}
