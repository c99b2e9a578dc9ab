using System.Net;
using System.Text.Json;
using Grader.Service.Tests.Running;

namespace Grader.Service.Tests.EndToEnd;

/// <summary>
/// The main job with nothing replaced: HTTP, queue, compiler, sandbox, hidden tests, database, signed webhook. The same
/// on every bus.
/// </summary>
[Trait("Lane", "slow")]
public abstract class EndToEndTests(string[] bus) : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private Receiver receiver = null!;
    private RunningService service = null!;

    public async Task InitializeAsync()
    {
        receiver = await Receiver.StartAsync();
        service = await RunningService.StartAsync(folder.Path, bus);
    }

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        await receiver.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_lazy_solution_passes_with_all_points()
    {
        var webhook = await GradeAsync("Lazy.cs");

        Assert.True(webhook.IsSignedWith(Receiver.Secret));
        Assert.Equal("passed", webhook.Data.GetProperty("verdict").GetString());
        Assert.Equal(webhook.Data.GetProperty("maxScore").GetInt32(), webhook.Data.GetProperty("score").GetInt32());
    }

    [Fact]
    public async Task An_eager_solution_fails_on_laziness_and_is_shown_the_trace()
    {
        var webhook = await GradeAsync("Eager.cs");

        Assert.True(webhook.IsSignedWith(Receiver.Secret));
        Assert.Equal("failed", webhook.Data.GetProperty("verdict").GetString());
        var pull = Assert.Single(webhook.Data.GetProperty("tests").EnumerateArray(), IsFailedPull);
        Assert.NotEmpty(pull.GetProperty("evidence").GetProperty("trace").EnumerateArray());
    }

    [Fact]
    public async Task Source_that_does_not_compile_is_answered_with_its_line()
    {
        using var response = await service.PostAsync(Body("public static class Steps\n{\n    int x = \n}\n"));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);

        var result = (await receiver.NextAsync()).Data;

        Assert.Equal("compile_error", result.GetProperty("verdict").GetString());
        var error = result.GetProperty("diagnostics")[0];
        Assert.Equal("Solution.cs", error.GetProperty("file").GetString());
        Assert.InRange(error.GetProperty("line").GetInt32(), 3, 4);
    }

    [Fact]
    public async Task Twenty_at_once_are_each_graded_and_delivered_once()
    {
        string[] samples = [Sample("Lazy.cs"), Sample("Eager.cs")];
        var ids = await Task.WhenAll(Enumerable.Range(0, 20).Select(async i =>
        {
            using var response = await service.PostAsync(Body(samples[i % 2]));
            return (await RunningService.JsonOf(response)).GetProperty("id").GetString()!;
        }));

        var delivered = new List<string>();
        foreach (var _ in ids) delivered.Add((await receiver.NextAsync()).Data.GetProperty("submissionId").GetString()!);

        Assert.Equal(ids.Order(), delivered.Order());
        Assert.True(receiver.IsEmpty);
    }

    [Fact]
    public async Task The_API_shows_nothing_of_what_is_hidden()
    {
        var id = (await GradeAsync("Eager.cs")).Data.GetProperty("submissionId").GetString();
        var shown = (await service.GetAsync("/v1/challenges/take-every")).GetRawText()
            + (await service.GetAsync("/v1/challenges")).GetRawText()
            + (await service.GetAsync($"/v1/submissions/{id}")).GetRawText();

        foreach (var hidden in Directory.EnumerateFiles(Path.Combine(Repository.Root, "graders", "take-every"), "*Tests.cs"))
        {
            var methods = System.Text.RegularExpressions.Regex.Matches(
                await File.ReadAllTextAsync(hidden), @"public (?:async Task|void) (\w+)\(");
            Assert.NotEmpty(methods);
            Assert.All(methods, method => Assert.DoesNotContain(method.Groups[1].Value, shown, StringComparison.Ordinal));
        }
    }

    private static bool IsFailedPull(JsonElement test) =>
        test.GetProperty("property").GetString() == "LZ-PULL" && test.GetProperty("status").GetString() == "failed";

    private static string Sample(string name) => Repository.Read("samples", "take-every", name);

    private async Task<ReceivedWebhook> GradeAsync(string sample)
    {
        using var response = await service.PostAsync(Body(Sample(sample)));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        return await receiver.NextAsync();
    }

    private string Body(string source) => JsonSerializer.Serialize(new
    {
        challenge = "take-every",
        files = new[] { new { name = "Solution.cs", content = source } },
        webhook = new { url = receiver.Url, secret = Receiver.Secret },
    });
}
