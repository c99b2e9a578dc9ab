using System.Net;
using Grader.Contracts.Formats;
using Grader.Contracts.Results;
using Grader.Service.Tests.Running;

namespace Grader.Service.Tests.Intake;

/// <summary><c>GET /v1/submissions/{id}</c> in the formats of other tools.</summary>
public sealed class FormatTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly TaskCompletionSource grade = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private RunningService service = null!;

    public static TheoryData<string> Names => [.. ResultFormat.All.Select(format => format.Name)];

    public async Task InitializeAsync() => service = await RunningService.StartAsync(
        folder.Path,
        new ScriptedPipeline(async (request, cancellationToken) =>
        {
            await grade.Task.WaitAsync(cancellationToken);
            return ScriptedPipeline.Passed(request);
        }));

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        folder.Dispose();
    }

    [Theory, MemberData(nameof(Names))]
    public async Task A_name_and_a_media_type_give_the_result_in_that_format(string name)
    {
        var format = ResultFormat.Find(name)!;
        var id = await GradedAsync();
        var result = ResultJson.Parse((await service.GetAsync($"/v1/submissions/{id}")).GetProperty("result").GetRawText());

        using var byName = await GetAsync($"{id}?format={name}", accept: null);
        using var byType = await GetAsync(id, format.MediaType);

        Assert.All([byName, byType], response => Assert.Equal(
            (HttpStatusCode.OK, format.MediaType, "utf-8"),
            (response.StatusCode, response.Content.Headers.ContentType!.MediaType, response.Content.Headers.ContentType.CharSet)));
        Assert.Equal(format.Write(result), await byName.Content.ReadAsStringAsync());
        Assert.Equal(format.Write(result), await byType.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("*/*")]
    [InlineData("application/*")]
    [InlineData("application/json")]
    [InlineData("text/html, */*;q=0.1")]
    [InlineData("application/json, text/tap")]
    [InlineData("text/tap;q=0.1, application/json;q=0.2")]
    [InlineData("text/tap;q=0")]
    [InlineData("image/png")]
    [InlineData("no media type")]
    public async Task Who_asks_for_no_format_gets_the_usual_answer(string? accept)
    {
        var id = await GradedAsync();

        using var response = await GetAsync(id, accept);

        Assert.Equal("graded", (await RunningService.JsonOf(response)).GetProperty("status").GetString());
        Assert.Contains("Accept", response.Headers.Vary);
    }

    [Theory]
    [InlineData("text/tap, application/json")]
    [InlineData("application/json;q=0.5, text/tap")]
    [InlineData("TEXT/TAP; charset=utf-8")]
    [InlineData("application/junit+xml;q=0.3, text/tap;q=0.4")]
    public async Task The_highest_quality_decides_and_then_the_order(string accept)
    {
        var id = await GradedAsync();

        using var response = await GetAsync(id, accept);

        Assert.Equal("text/tap", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_format_has_a_tag_of_its_own()
    {
        var id = await GradedAsync();
        using var usual = await GetAsync(id, accept: null);
        using var tap = await GetAsync(id, "text/tap");

        using var other = await GetAsync(id, "text/tap", request => request.Headers.IfNoneMatch.Add(usual.Headers.ETag!));
        using var same = await GetAsync(id, "text/tap", request => request.Headers.IfNoneMatch.Add(tap.Headers.ETag!));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified), (other.StatusCode, same.StatusCode));
    }

    [Theory]
    [InlineData("?format=xml")]
    [InlineData("?format=")]
    public async Task An_unknown_format_is_a_problem_that_lists_the_known_ones(string query)
    {
        using var response = await GetAsync(await service.SubmitAsync() + query, accept: null);

        var problem = await RunningService.JsonOf(response);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("urn:grader:problem:invalid-request", problem.GetProperty("type").GetString());
        Assert.Equal(
            "The parameter 'format' is wrong: This must be one of json, exercism, gradescope, junit, tap, sarif, github.",
            problem.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Without_a_result_a_format_is_a_problem_that_says_when_to_ask_again()
    {
        using var response = await GetAsync(await service.SubmitAsync() + "?format=junit", accept: null);

        var problem = await RunningService.JsonOf(response);
        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal("urn:grader:problem:not-graded", problem.GetProperty("type").GetString());
        Assert.Matches(
            "^The submission is (queued|running): there is no result to write as junit yet[.]", problem.GetProperty("detail").GetString());
        Assert.Equal(TimeSpan.FromSeconds(1), response.Headers.RetryAfter!.Delta);
        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task Who_waits_gets_the_result_in_the_format()
    {
        var waiting = GetAsync(
            await service.SubmitAsync() + "?format=tap", accept: null, request => request.Headers.Add("Prefer", "wait=30"));
        grade.SetResult();
        using var response = await waiting;

        Assert.StartsWith("TAP version 14\n", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<string> GradedAsync()
    {
        grade.TrySetResult();
        var id = await service.SubmitAsync();
        await service.GradedAsync(id);
        return id;
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string? accept, Action<HttpRequestMessage>? prepare = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/submissions/{path}");
        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
        prepare?.Invoke(request);
        return await service.Client.SendAsync(request);
    }
}
