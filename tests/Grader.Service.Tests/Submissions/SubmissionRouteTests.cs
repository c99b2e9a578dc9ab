using Grader.Contracts.Results;
using Grader.Grading;
using Grader.Service.Tests.Running;

namespace Grader.Service.Tests.Submissions;

/// <summary>What a client does with submissions besides sending one and waiting for it.</summary>
public sealed class SubmissionRouteTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly TaskCompletionSource mayGrade = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private RunningService service = null!;
    private volatile Verdict verdict = Verdict.Passed;

    private Api Api => Api.Of(service);

    public async Task InitializeAsync() => service = await RunningService.StartAsync(
        folder.Path,
        new ScriptedPipeline(async (request, cancellationToken) =>
        {
            await mayGrade.Task.WaitAsync(cancellationToken);
            var result = ScriptedPipeline.Passed(request);
            request.OnTest?.Invoke(new(result.Tests[0].Id, result.Tests[0].Property, result.Tests[0].Title, result.Tests[0].Status));
            return result with { Verdict = verdict, Score = verdict == Verdict.Passed ? 10 : 4 };
        }),
        "--Attempts:Slots=1", "--Attempts:RenewEvery=00:00:00.500", "--Attempts:Lease=00:00:02");

    public async Task DisposeAsync()
    {
        mayGrade.TrySetResult();
        await service.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Each_submission_of_a_batch_is_answered_on_its_own()
    {
        var (status, batch) = await Api.PostAsync(
            "/v1/submissions/batch", $$"""{"submissions":[{{Api.Submission()}},{"challenge":"take-every"},{{Api.Submission()}}]}""");

        Assert.Equal(200, status);
        var results = batch.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal([202, 400, 202], results.Select(result => result.GetProperty("status").GetInt32()));
        Assert.Equal("#/files", results[1].GetProperty("problem").GetProperty("errors")[0].GetProperty("pointer").GetString());
        mayGrade.SetResult();
        foreach (var result in (int[])[0, 2])
            await service.GradedAsync(results[result].GetProperty("submission").GetProperty("id").GetString()!);
    }

    [Theory]
    [InlineData("""{}""", "#/submissions")]
    [InlineData("""{"submissions":[]}""", "#/submissions")]
    [InlineData("""{"submissions":{}}""", "#/submissions")]
    [InlineData("""{"submission":[]}""", "#/submission")]
    public async Task A_batch_that_is_none_is_refused_as_a_whole(string json, string pointer)
    {
        var (status, problem) = await Api.PostAsync("/v1/submissions/batch", json);

        Assert.Equal(400, status);
        Assert.Equal(pointer, problem.GetProperty("errors")[0].GetProperty("pointer").GetString());
    }

    [Fact]
    public async Task Fifty_posts_with_one_key_are_one_submission()
    {
        var posts = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => PostAsync(Api.Submission(), "one")));

        Assert.All(posts, post => Assert.Equal(202, post.Status));
        Assert.Single(posts.Select(post => post.Document.GetProperty("id").GetString()).Distinct());
        var list = (await Api.GetAsync("/v1/submissions")).Document.GetProperty("submissions");
        Assert.Equal(1, list.GetArrayLength());
        Assert.Equal("idempotency-key-reused", Api.Type((await PostAsync(Api.Submission(""","student":"s" """), "one")).Document));
        Assert.Equal(400, (await PostAsync(Api.Submission(), "")).Status);

        Task<(int Status, System.Text.Json.JsonElement Document)> PostAsync(string json, string key) =>
            Api.SendAsync(HttpMethod.Post, "/v1/submissions", json, ("Idempotency-Key", key));
    }

    [Fact]
    public async Task A_list_is_read_a_page_at_a_time()
    {
        var ids = new List<string>();
        for (var i = 0; i < 5; i++) ids.Add(await Api.SubmitAsync());

        var listed = new List<string>();
        string? next = null;
        do
        {
            var page = (await Api.GetAsync($"/v1/submissions?limit=2{(next is null ? "" : $"&cursor={next}")}")).Document;
            listed.AddRange(page.GetProperty("submissions").EnumerateArray().Select(line => line.GetProperty("id").GetString()!));
            next = page.TryGetProperty("next", out var cursor) ? cursor.GetString() : null;
        }
        while (next is not null);

        Assert.Equal(ids.Order().Reverse(), listed);
    }

    [Theory]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=ten", "limit")]
    [InlineData("limit=201", "limit")]
    [InlineData("cursor=1", "cursor")]
    [InlineData("verdict=great", "verdict")]
    [InlineData("status=done", "status")]
    [InlineData("student=", "student")]
    [InlineData("page=2", "page")]
    [InlineData("limit=1&limit=2", "limit")]
    public async Task A_wrong_parameter_is_named(string query, string name)
    {
        var (status, problem) = await Api.GetAsync($"/v1/submissions?{query}");

        Assert.Equal(400, status);
        Assert.Equal(name, problem.GetProperty("errors")[0].GetProperty("pointer").GetString());
    }

    [Fact]
    public async Task A_submission_is_cancelled_while_it_waits_or_runs_and_not_once_it_is_graded()
    {
        var running = await Api.SubmitAsync();
        await StatusAsync(running, "running");
        var waiting = await Api.SubmitAsync();

        foreach (var id in (string[])[waiting, waiting, running])
        {
            var (status, document) = await Api.PostAsync($"/v1/submissions/{id}/cancel");
            Assert.Equal((200, "cancelled"), (status, document.GetProperty("status").GetString()));
        }

        mayGrade.SetResult();
        var graded = await Api.SubmitAsync();
        await service.GradedAsync(graded);
        Assert.Equal((409, "already-graded"), await ProblemAsync(HttpMethod.Post, $"/v1/submissions/{graded}/cancel"));
        Assert.Equal("cancelled", (await Api.GetAsync($"/v1/submissions/{running}")).Document.GetProperty("status").GetString());
    }

    [Fact]
    public async Task The_newest_of_a_student_supersedes_those_that_wait()
    {
        await StatusAsync(await Api.SubmitAsync(), "running");
        var ids = new List<string>();
        for (var i = 0; i < 5; i++) ids.Add(await Api.SubmitAsync(""","student":"s","supersede":true"""));
        mayGrade.SetResult();

        await service.GradedAsync(ids[^1]);
        foreach (var id in ids[..^1])
        {
            var document = (await Api.GetAsync($"/v1/submissions/{id}")).Document;
            Assert.Equal("superseded", document.GetProperty("cancelReason").GetString());
        }

        Assert.Equal(400, (await Api.PostAsync("/v1/submissions", Api.Submission(""","supersede":true"""))).Status);
    }

    [Fact]
    public async Task What_is_erased_is_gone_and_its_line_of_the_audit_stays()
    {
        mayGrade.SetResult();
        var one = await Api.SubmitAsync();
        await service.GradedAsync(one);
        var others = new List<string>();
        for (var i = 0; i < 3; i++) others.Add(await Api.SubmitAsync(""","student":"s/1" """));

        Assert.Equal(204, (await Api.SendAsync(HttpMethod.Delete, $"/v1/submissions/{one}")).Status);
        var (status, erased) = await Api.SendAsync(HttpMethod.Delete, "/v1/submissions?student=s%2F1");

        Assert.Equal(400, (await Api.SendAsync(HttpMethod.Delete, "/v1/submissions")).Status);
        Assert.Equal((200, 3), (status, erased.GetProperty("erased").GetInt32()));
        Assert.Equal((404, "unknown-submission"), await ProblemAsync(HttpMethod.Get, $"/v1/submissions/{one}"));
        Assert.Equal((404, "unknown-submission"), await ProblemAsync(HttpMethod.Delete, $"/v1/submissions/{one}"));
        Assert.Equal(0, (await Api.GetAsync("/v1/submissions")).Document.GetProperty("submissions").GetArrayLength());
        var subjects = (await Api.GetAsync("/v1/audit?after=1")).Document.GetProperty("lines").EnumerateArray()
            .Select(line => line.GetProperty("subject").GetString());
        Assert.Equal(((string[])[one, .. others]).Order(), subjects.Order());
    }

    [Fact]
    public async Task A_stream_tells_the_status_each_test_and_the_result()
    {
        var id = await Api.SubmitAsync();
        using var response = await service.Client.GetAsync(
            new Uri($"/v1/submissions/{id}/events", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        var events = new List<string>();
        while (await reader.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith("event: ", StringComparison.Ordinal)) continue;
            events.Add(line["event: ".Length..] + (await reader.ReadLineAsync())!["data:".Length..]);
            if (line == "event: status" && events[^1].Contains("running", StringComparison.Ordinal)) mayGrade.TrySetResult();
        }

        Assert.Equal(["result", "status", "test"], events.Select(entry => entry.Split(' ')[0]).Distinct().Order());
        Assert.Contains(events, entry => entry.Contains("\"LZ-PULL-1\"", StringComparison.Ordinal));
        Assert.StartsWith("result ", events[^1], StringComparison.Ordinal);
        using var again = await Api.ResponseAsync(HttpMethod.Get, $"/v1/submissions/{id}/events", null, ("Last-Event-ID", "result"));
        Assert.Equal(204, (int)again.StatusCode);
    }

    [Fact]
    public async Task A_regrade_changes_nothing_until_it_is_applied()
    {
        mayGrade.SetResult();
        verdict = Verdict.Failed;
        var id = await Api.SubmitAsync();
        await service.GradedAsync(id);
        verdict = Verdict.Passed;

        var (status, regrade) = await Api.PostAsync("/v1/regrades", """{"challenge":"take-every","verdict":"failed"}""");
        Assert.Equal(202, status);
        var self = regrade.GetProperty("links").GetProperty("self").GetString()!;
        var ready = await RegradeAsync(self, "ready");

        var change = Assert.Single(ready.GetProperty("changes").EnumerateArray());
        Assert.Equal((id, "failed", "passed"), (
            change.GetProperty("submissionId").GetString(), change.GetProperty("fromVerdict").GetString(),
            change.GetProperty("toVerdict").GetString()));
        Assert.Equal("failed", await VerdictAsync(id));
        Assert.Equal(1, (await Api.GetAsync("/v1/submissions")).Document.GetProperty("submissions").GetArrayLength());
        Assert.Equal("applied", (await Api.PostAsync($"{self}/apply")).Document.GetProperty("status").GetString());
        Assert.Equal("applied", (await Api.PostAsync($"{self}/apply")).Document.GetProperty("status").GetString());
        Assert.Equal((409, "regrade-decided"), await ProblemAsync(HttpMethod.Post, $"{self}/drop"));
        var document = (await Api.GetAsync($"/v1/submissions/{id}")).Document;
        Assert.Equal("passed", await VerdictAsync(id));
        Assert.Equal(2, document.GetProperty("result").GetProperty("attempt").GetInt32());
        Assert.Equal(id, document.GetProperty("result").GetProperty("submissionId").GetString());
    }

    [Fact]
    public async Task One_submission_is_graded_again_and_applied_by_itself_or_dropped()
    {
        mayGrade.SetResult();
        verdict = Verdict.Failed;
        var id = await Api.SubmitAsync();
        await service.GradedAsync(id);
        var (_, dropped) = await Api.PostAsync($"/v1/submissions/{id}/regrade");
        await Api.PostAsync(dropped.GetProperty("links").GetProperty("drop").GetString()!);
        verdict = Verdict.Passed;

        var (_, regrade) = await Api.PostAsync($"/v1/submissions/{id}/regrade", """{"apply":true}""");
        await RegradeAsync(regrade.GetProperty("links").GetProperty("self").GetString()!, "applied");

        Assert.Equal("passed", await VerdictAsync(id));
        await RegradeAsync(dropped.GetProperty("links").GetProperty("self").GetString()!, "dropped");
        Assert.Equal((422, "nothing-to-regrade"), await ProblemAsync(
            HttpMethod.Post, "/v1/regrades", """{"challenge":"take-every","verdict":"timeout"}"""));
        Assert.Equal((404, "unknown-regrade"), await ProblemAsync(HttpMethod.Get, "/v1/regrades/reg_1"));
        Assert.Equal((404, "unknown-challenge"), await ProblemAsync(HttpMethod.Post, "/v1/regrades", """{"challenge":"x"}"""));
        Assert.Equal(400, (await Api.PostAsync("/v1/regrades", """{"challenge":"take-every","verdict":"great"}""")).Status);
        Assert.Equal(400, (await Api.PostAsync($"/v1/submissions/{id}/regrade", """{"apply":"yes"}""")).Status);
        // A body that may be left out is read however it is sent.
        Assert.Equal(400, (await Api.SendAsync(
            HttpMethod.Post, $"/v1/submissions/{id}/regrade", """{"apply":"yes"}""", ("Transfer-Encoding", "chunked"))).Status);
    }

    [Fact]
    public async Task Statistics_count_verdicts_and_scores()
    {
        mayGrade.SetResult();
        await service.GradedAsync(await Api.SubmitAsync());
        verdict = Verdict.Failed;
        await service.GradedAsync(await Api.SubmitAsync());

        var (_, statistics) = await Api.GetAsync("/v1/challenges/take-every/statistics?since=2026-01-01T00:00:00Z");

        Assert.Equal(2, statistics.GetProperty("graded").GetInt32());
        Assert.Equal(7, statistics.GetProperty("meanScore").GetDouble());
        Assert.Equal("""{"failed":1,"passed":1}""", statistics.GetProperty("verdicts").GetRawText());
        Assert.Equal(400, (await Api.GetAsync("/v1/challenges/take-every/statistics?since=today")).Status);
        Assert.Equal(404, (await Api.GetAsync("/v1/challenges/none/statistics")).Status);
    }

    [Fact]
    public async Task Maintenance_stops_the_intake_and_nothing_else()
    {
        var before = await Api.SubmitAsync();
        Assert.Equal(400, (await Api.SendAsync(HttpMethod.Put, "/v1/maintenance", """{"text":"x"}""")).Status);
        Assert.Equal(204, (await Api.SendAsync(HttpMethod.Put, "/v1/maintenance", """{"message":"Back at noon."}""")).Status);

        Assert.Equal((503, "maintenance"), await ProblemAsync(HttpMethod.Post, "/v1/submissions", Api.Submission()));
        mayGrade.SetResult();
        await service.GradedAsync(before);
        Assert.Equal(204, (await Api.SendAsync(HttpMethod.Delete, "/v1/maintenance")).Status);
        await Api.SubmitAsync();
    }

    private async Task<(int Status, string Type)> ProblemAsync(HttpMethod method, string path, string? json = null)
    {
        var (status, problem) = await Api.SendAsync(method, path, json);
        return (status, Api.Type(problem));
    }

    private async Task<string?> VerdictAsync(string id) =>
        (await Api.GetAsync($"/v1/submissions/{id}")).Document.GetProperty("result").GetProperty("verdict").GetString();

    /// <summary>Waits for a status by the stream of events.</summary>
    private async Task StatusAsync(string id, string status)
    {
        using var response = await service.Client.GetAsync(
            new Uri($"/v1/submissions/{id}/events", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        while (await reader.ReadLineAsync() is { } line && !line.Contains($"\"{status}\"", StringComparison.Ordinal)) { }
    }

    /// <summary>Waits for the status of a regrade, which the sweeper and the workers change.</summary>
    private async Task<System.Text.Json.JsonElement> RegradeAsync(string path, string status)
    {
        // Never decides a test that passes.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var document = (await Api.GetAsync(path)).Document;
            if (document.GetProperty("status").GetString() == status) return document;
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }
    }
}
