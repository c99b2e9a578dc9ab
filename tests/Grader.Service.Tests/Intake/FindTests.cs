using System.Net;
using Grader.Service.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Grader.Service.Tests.Intake;

public sealed class FindTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly TaskCompletionSource grade = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private RunningService service = null!;

    public async Task InitializeAsync() => service = await RunningService.StartAsync(
        folder.Path,
        new ScriptedPipeline(async (request, cancellationToken) =>
        {
            started.TrySetResult();
            await grade.Task.WaitAsync(cancellationToken);
            return ScriptedPipeline.Passed(request);
        }));

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task While_it_is_graded_the_answer_says_running_and_when_to_ask_again()
    {
        var id = await service.SubmitAsync();
        await started.Task;

        using var response = await GetAsync(id);

        Assert.Equal("running", (await RunningService.JsonOf(response)).GetProperty("status").GetString());
        Assert.NotNull(response.Headers.RetryAfter);
    }

    [Fact]
    public async Task Who_prefers_to_wait_gets_the_result_as_soon_as_it_is_there()
    {
        var id = await service.SubmitAsync();
        await started.Task;

        var waiting = GetAsync(id, request => request.Headers.Add("Prefer", "wait=30"));
        grade.SetResult();
        using var response = await waiting;

        Assert.Equal("graded", (await RunningService.JsonOf(response)).GetProperty("status").GetString());
        Assert.Equal("wait=30", Assert.Single(response.Headers.GetValues("Preference-Applied")));
        Assert.Null(response.Headers.RetryAfter);
    }

    [Fact]
    public async Task A_service_that_stops_answers_who_waits_with_what_there_is()
    {
        var id = await service.SubmitAsync();
        await started.Task;

        // The headers of the second arrive when the first one's request is being handled.
        var waiting = GetAsync(id, request => request.Headers.Add("Prefer", "wait=30"));
        using (await GetAsync(id)) { }
        service.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        using var response = await waiting;

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Who_does_not_want_to_wait_any_longer_gets_what_there_is()
    {
        var id = await service.SubmitAsync();
        await started.Task;

        using var response = await GetAsync(id, request => request.Headers.Add("Prefer", "respond-async, wait=0"));

        Assert.Equal("running", (await RunningService.JsonOf(response)).GetProperty("status").GetString());
        Assert.Equal("wait=0", Assert.Single(response.Headers.GetValues("Preference-Applied")));
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        var id = await service.SubmitAsync();
        await started.Task;
        using var first = await GetAsync(id);

        using var same = await GetAsync(id, request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!));
        grade.SetResult();
        await service.GradedAsync(id);
        using var changed = await GetAsync(id, request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!));

        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("W/TAG")]
    [InlineData("\"other\", TAG")]
    public async Task A_tag_is_known_in_each_form_that_a_client_may_send(string form)
    {
        var id = await service.SubmitAsync();
        await started.Task;
        using var first = await GetAsync(id);
        var known = form.Replace("TAG", first.Headers.ETag!.Tag, StringComparison.Ordinal);

        using var same = await GetAsync(id, request => request.Headers.TryAddWithoutValidation("If-None-Match", known));

        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
    }

    [Fact]
    public async Task An_unknown_id_is_a_problem()
    {
        using var response = await GetAsync("sub_00000000000000000000000000000000");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("urn:grader:problem:unknown-submission", (await RunningService.JsonOf(response)).GetProperty("type").GetString());
    }

    private async Task<HttpResponseMessage> GetAsync(string id, Action<HttpRequestMessage>? prepare = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/submissions/{id}");
        prepare?.Invoke(request);
        return await service.Client.SendAsync(request);
    }
}
