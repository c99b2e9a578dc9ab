using System.Net;
using System.Text.Json;
using Grader.Client.Problems;
using Grader.Client.Submissions;
using Grader.Client.Tests.Running;
using Grader.Contracts.Results;
using Grader.Contracts.Submissions;

namespace Grader.Client.Tests;

public sealed class GraderClientTests : IAsyncLifetime
{
    private const string Accepted = """{"id":"sub_1","status":"queued","links":{"self":"/v1/submissions/sub_1"}}""";
    private const string Running = """{"id":"sub_1","challenge":"take-every","status":"running","links":{}}""";

    private const string Graded = """
        {"id":"sub_1","challenge":"take-every","status":"graded","links":{},"tenant":"school-7","metadata":{"course":"c#"},"later":1,
         "result":{"schema":"grader.result/1","submissionId":"sub_1","challenge":"take-every","challengeVersion":"sha256:1",
          "verdict":"memory_limit","score":3,"maxScore":10,"attempt":1,"tests":[],"diagnostics":[],"measurements":{},
          "gradedAt":"2026-11-25T20:19:04+00:00","worker":"w"}}
        """;

    private const string Busy = """
        {"type":"urn:grader:problem:busy","title":"The service receives too much at once","status":503,"detail":"…","traceId":"abc"}
        """;

    private static readonly DateTimeOffset Now = new(2026, 11, 25, 20, 0, 0, TimeSpan.Zero);
    private static readonly NewSubmission Solution = new() { Challenge = "take-every", Files = [new("Solution.cs", "class Zoë;")] };

    private readonly HurriedTime time = new(Now);
    private ScriptedServer server = null!;

    public async Task InitializeAsync() => server = await ScriptedServer.StartAsync();

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task A_submission_is_posted_as_the_API_takes_it()
    {
        server.Answers(202, Accepted);

        var accepted = await Client(key: "grd_secret").SubmitAsync(Solution with
        {
            Student = "8f14e45f",
            Webhook = new(new("https://platform.example/hook"), "whsec_x"),
            Metadata = new Dictionary<string, string> { ["course"] = "c#" },
        });

        var asked = Assert.Single(server.Asked);
        Assert.Equal(new AcceptedSubmission("sub_1", SubmissionStatus.Queued), accepted);
        Assert.Equal("POST /v1/submissions", asked.Line);
        Assert.Equal("Bearer grd_secret", asked.Headers["Authorization"]);
        Assert.NotEmpty(asked.Headers["Idempotency-Key"]);
        Assert.True(JsonElement.DeepEquals(
            JsonElement.Parse("""
                {"challenge":"take-every","files":[{"name":"Solution.cs","content":"class Zoë;"}],"student":"8f14e45f",
                 "webhook":{"url":"https://platform.example/hook","secret":"whsec_x"},"metadata":{"course":"c#"}}
                """),
            JsonElement.Parse(asked.Body)), asked.Body);
    }

    [Fact]
    public async Task A_lost_answer_and_a_busy_service_are_asked_again_with_the_same_key()
    {
        server.BreaksOff().Answers(503, Busy, "Retry-After: 7").Answers(502).Answers(202, Accepted);

        await Client().SubmitAsync(Solution);

        Assert.Equal(4, server.Asked.Count);
        Assert.Single(server.Asked.Select(asked => asked.Headers["Idempotency-Key"]).Distinct());
        Assert.Single(server.Asked.Select(asked => asked.Body).Distinct());
        Assert.Equal(TimeSpan.FromSeconds(7), time.Waits.ElementAt(1));
    }

    [Fact]
    public async Task Two_submissions_have_two_keys_and_the_callers_own_is_kept()
    {
        server.Answers(202, Accepted).Answers(202, Accepted).Answers(202, Accepted);
        var client = Client();

        await client.SubmitAsync(Solution);
        await client.SubmitAsync(Solution);
        await client.SubmitAsync(Solution with { IdempotencyKey = "mine-1" });

        Assert.Equal(3, server.Asked.Select(asked => asked.Headers["Idempotency-Key"]).Distinct().Count());
        Assert.Equal("mine-1", server.Asked[2].Headers["Idempotency-Key"]);
        Assert.DoesNotContain("mine-1", server.Asked[2].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_is_an_exception_with_what_the_problem_says_and_is_not_repeated()
    {
        server.Answers(400, """
            {"type":"urn:grader:problem:invalid-request","title":"The request is not valid","status":400,"detail":"/files/0/name: no.",
             "errors":[{"pointer":"#/files/0/name","detail":"no."}],"traceId":"4bf92f"}
            """);

        var problem = await Assert.ThrowsAsync<GraderProblemException>(() => Client().SubmitAsync(Solution));

        Assert.Equal("urn:grader:problem:invalid-request", problem.Type);
        Assert.Equal("The request is not valid: /files/0/name: no.", problem.Message);
        Assert.Equal(HttpStatusCode.BadRequest, problem.Status);
        Assert.Equal([new("#/files/0/name", "no.")], problem.Errors);
        Assert.Equal("4bf92f", problem.TraceId);
        Assert.Single(server.Asked);
    }

    [Theory]
    [InlineData("Retry-After: 61", 1)]
    [InlineData("Retry-After: Wed, 25 Nov 2026 20:01:01 GMT", 1)]
    [InlineData("Retry-After: 60", 5)]
    [InlineData("Retry-After: Wed, 25 Nov 2026 19:00:00 GMT", 5)]
    public async Task A_service_that_stays_busy_or_asks_for_too_much_patience_is_a_problem(string retryAfter, int attempts)
    {
        for (var i = 0; i < attempts; i++) server.Answers(503, Busy, retryAfter);

        var problem = await Assert.ThrowsAsync<GraderProblemException>(() => Client().SubmitAsync(Solution));

        Assert.Equal("urn:grader:problem:busy", problem.Type);
        Assert.Equal(attempts, server.Asked.Count);
    }

    [Theory]
    [InlineData("<h1>Bad gateway</h1>", "text/html")]
    [InlineData("{", "application/problem+json")]
    public async Task An_answer_of_something_else_is_a_problem_without_a_type(string body, string mediaType)
    {
        server.Answers(403, body, $"Content-Type: {mediaType}");

        var problem = await Assert.ThrowsAsync<GraderProblemException>(() => Client().SubmitAsync(Solution));

        Assert.Equal("about:blank", problem.Type);
        Assert.Equal($"{server.Address}v1/submissions answers 403 Forbidden, without a reason.", problem.Message);
    }

    [Fact]
    public async Task Waiting_asks_the_service_to_wait_and_tells_it_what_is_known()
    {
        server.Answers(200, Running, "ETag: \"running-1\"", "Retry-After: 2")
            .Answers(304, null, "ETag: \"running-1\"", "Retry-After: 3")
            .Answers(200, Graded, "ETag: \"graded-1\"");

        var submission = await Client().WaitAsync("sub_1");

        Assert.Equal((Verdict.MemoryLimit, 3), (submission.Result!.Verdict, submission.Result.Score));
        Assert.Equal(("school-7", "c#"), (submission.Tenant, submission.Metadata!.Value.GetProperty("course").GetString()));
        Assert.All(server.Asked, asked => Assert.Equal("wait=30", asked.Headers["Prefer"]));
        Assert.Equal(
            [null, "\"running-1\"", "\"running-1\""], server.Asked.Select(asked => asked.Headers.GetValueOrDefault("If-None-Match")));
        Assert.Equal([TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(3)], time.Waits);
    }

    [Fact]
    public async Task Waiting_ends_for_a_cancelled_submission()
    {
        server.Answers(200, Running.Replace("running", "cancelled", StringComparison.Ordinal));

        Assert.Equal(SubmissionStatus.Cancelled, (await Client().WaitAsync("sub_1")).Status);
    }

    [Fact]
    public async Task Waiting_ends_when_it_is_cancelled()
    {
        using var ends = new CancellationTokenSource();
        await ends.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client().WaitAsync("sub_1", ends.Token));
    }

    [Fact]
    public async Task Finding_an_unknown_submission_gives_null_and_a_wrong_address_is_a_problem()
    {
        server.Answers(404, """{"type":"urn:grader:problem:unknown-submission","title":"…","status":404}""")
            .Answers(404, """{"type":"urn:grader:problem:not-found","title":"…","status":404}""");

        Assert.Null(await Client().FindAsync("sub_1"));
        await Assert.ThrowsAsync<GraderProblemException>(() => Client().FindAsync("sub_1"));
    }

    [Fact]
    public async Task An_id_stays_one_part_of_the_address_and_the_path_of_the_service_stays_in_front()
    {
        server.Answers(200, Running);

        await new GraderClient(server.Http, new() { Address = new(server.Address, "grader/") }, time).FindAsync("../x?y");

        Assert.Equal("GET /grader/v1/submissions/..%2Fx%3Fy", Assert.Single(server.Asked).Line);
    }

    [Fact]
    public async Task An_answer_that_is_not_the_services_is_said_to_be_so()
    {
        server.Answers(200, "{}");

        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => Client().FindAsync("sub_1"));

        Assert.StartsWith($"{server.Address}v1/submissions/sub_1 does not answer as a Grader service does", failure.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_key_is_in_no_text() => Assert.DoesNotContain(
        "grd_", new GraderClientOptions { Address = new("http://grader.example"), ApiKey = "grd_x" }.ToString(), StringComparison.Ordinal);

    private GraderClient Client(string? key = null) => new(server.Http, new() { Address = server.Address, ApiKey = key }, time);
}
