using System.Net;
using System.Text.Json;
using Grader.Service.Tests.Running;

namespace Grader.Service.Tests.Webhooks;

public sealed class EndpointTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private Receiver receiver = null!;
    private RunningService service = null!;

    public async Task InitializeAsync()
    {
        receiver = await Receiver.StartAsync();
        service = await RunningService.StartAsync(
            folder.Path, ScriptedPipeline.Passing, "--Endpoints:MaxPerTenant=3", "--Webhooks:Schedule:0=00:00:00");
    }

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        await receiver.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Receives_the_results_of_submissions_that_name_no_webhook_signed_with_the_secret_of_its_creation()
    {
        var endpoint = await service.CreateEndpointAsync(
            receiver.Url, """ "description": "Zoë's \u0022school\u0022", "headers": {"Authorization": "Basic em9lOnBhc3M="}, """);

        var submission = await service.SubmitAsync();
        var webhook = await receiver.NextAsync();

        Assert.True(webhook.IsSignedWith(endpoint.Text("secret")));
        Assert.Equal("Basic em9lOnBhc3M=", webhook.Authorization);
        Assert.Equal(submission, webhook.Data.Text("submissionId"));
        Assert.Equal("Zoë's \"school\"", endpoint.Text("description"));
    }

    [Fact]
    public async Task Shows_neither_the_secret_nor_the_values_of_headers_again()
    {
        var created = await service.CreateEndpointAsync(receiver.Url, """ "headers": {"X-Token": "swordfish"}, """);

        var shown = await service.GetAsync(Path(created));
        var listed = await service.GetAsync("/v1/webhook-endpoints");

        Assert.False(shown.TryGetProperty("secret", out _));
        Assert.Equal(["X-Token"], shown.GetProperty("headers").EnumerateArray().Select(name => name.GetString()));
        Assert.DoesNotContain("swordfish", shown.GetRawText() + listed.GetRawText() + created.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(created.Text("id"), Assert.Single(listed.GetProperty("endpoints").EnumerateArray()).Text("id"));
        var database = await File.ReadAllBytesAsync(System.IO.Path.Combine(folder.Path, "grader.db"));
        Assert.Equal(-1, database.AsSpan().IndexOf("swordfish"u8));
    }

    [Fact]
    public async Task Receives_only_the_events_that_it_selects()
    {
        await service.CreateEndpointAsync(receiver.Url, """ "events": ["submission.cancelled"], """);
        await using var other = await Receiver.StartAsync();
        await service.CreateEndpointAsync(other.Url, """ "events": ["submission.graded", "submission.cancelled"], """);

        await service.SubmitAsync();
        await other.NextAsync();

        Assert.True(receiver.IsEmpty);
    }

    [Fact]
    public async Task A_change_leaves_what_it_does_not_name()
    {
        var created = await service.CreateEndpointAsync(
            "https://old.example/", """ "events": ["submission.graded"], "headers": {"X-A": "1"}, "ratePerSecond": 5, """);

        var changed = await service.SendAsync(HttpMethod.Patch, Path(created), """{"url": "https://new.example/"}""");
        var cleared = await service.SendAsync(
            HttpMethod.Patch, Path(created), """{"events": null, "headers": null, "ratePerSecond": null}""");

        Assert.Equal("https://new.example/", changed.Text("url"));
        Assert.Equal(
            (1, 1, 5), (changed.GetProperty("events").GetArrayLength(), changed.GetProperty("headers").GetArrayLength(),
                changed.GetProperty("ratePerSecond").GetInt32()));
        Assert.Equal("https://new.example/", cleared.Text("url"));
        Assert.All(["events", "headers", "ratePerSecond"], field => Assert.False(cleared.TryGetProperty(field, out _)));
    }

    [Fact]
    public async Task Gets_what_it_missed_while_it_was_disabled_when_it_asks_for_it()
    {
        var created = await service.CreateEndpointAsync(receiver.Url);
        var disabled = await service.SendAsync(HttpMethod.Patch, Path(created), """{"enabled": false}""");
        var submission = await service.SubmitAsync();
        await service.GradedAsync(submission);
        var enabled = await service.SendAsync(HttpMethod.Patch, Path(created), """{"enabled": true}""");
        Assert.True(receiver.IsEmpty);

        var recovered = await service.SendAsync(
            HttpMethod.Post, Path(created) + "/recover", $$"""{"since": "{{created.Text("createdAt")}}"}""", HttpStatusCode.Accepted);

        Assert.Equal(submission, (await receiver.NextAsync()).Data.Text("submissionId"));
        Assert.Equal((1, false), (recovered.GetProperty("count").GetInt32(), recovered.GetProperty("more").GetBoolean()));
        Assert.Equal("requested", disabled.GetProperty("disabled").Text("reason"));
        Assert.False(disabled.GetProperty("enabled").GetBoolean());
        Assert.True(enabled.GetProperty("enabled").GetBoolean());
    }

    [Fact]
    public async Task Both_secrets_sign_while_they_overlap_and_one_without()
    {
        var created = await service.CreateEndpointAsync(receiver.Url);

        var rotated = await service.SendAsync(HttpMethod.Post, Path(created) + "/rotate-secret", "{}");
        await service.SubmitAsync();
        var during = await receiver.NextAsync();
        var again = await service.SendAsync(HttpMethod.Post, Path(created) + "/rotate-secret", """{"overlapSeconds": 0}""");
        await service.SubmitAsync();
        var after = await receiver.NextAsync();

        Assert.True(during.IsSignedWith(created.Text("secret")) && during.IsSignedWith(rotated.Text("secret")));
        Assert.True(after.IsSignedWith(again.Text("secret")));
        Assert.False(after.IsSignedWith(rotated.Text("secret")));
        Assert.True(rotated.TryGetProperty("previousSecretUntil", out _));
    }

    [Fact]
    public async Task Takes_a_secret_of_the_platforms_own()
    {
        var created = await service.CreateEndpointAsync(receiver.Url, $""" "secret": "{Receiver.Secret}", """);
        await service.SubmitAsync();

        Assert.Equal(Receiver.Secret, created.Text("secret"));
        Assert.True((await receiver.NextAsync()).IsSignedWith(Receiver.Secret));
    }

    [Fact]
    public async Task A_test_event_goes_there_whatever_it_selects()
    {
        await using var other = await Receiver.StartAsync();
        await service.CreateEndpointAsync(other.Url);
        var created = await service.CreateEndpointAsync(receiver.Url, """ "events": ["submission.cancelled"], """);

        var delivery = await service.SendAsync(HttpMethod.Post, Path(created) + "/test", null, HttpStatusCode.Accepted);
        var webhook = await receiver.NextAsync();

        Assert.Equal(delivery.Text("eventId"), webhook.Id);
        Assert.Equal(created.Text("id"), webhook.Data.Text("endpointId"));
        Assert.True(other.IsEmpty);
    }

    [Fact]
    public async Task A_disabled_one_cannot_be_tested()
    {
        var created = await service.CreateEndpointAsync(receiver.Url);
        await service.SendAsync(HttpMethod.Patch, Path(created), """{"enabled": false}""");

        await service.ProblemAsync(HttpMethod.Post, Path(created) + "/test", null, 409, "endpoint-disabled");
    }

    [Fact]
    public async Task Is_disabled_by_a_410_of_which_the_others_are_told()
    {
        await using var other = await Receiver.StartAsync();
        var gone = await service.CreateEndpointAsync(receiver.Url, """ "events": ["submission.graded"], """);
        await service.CreateEndpointAsync(other.Url, """ "events": ["endpoint.disabled"], """);
        receiver.Status = 410;

        await service.SubmitAsync();
        var told = await other.NextAsync();

        Assert.Equal(
            (gone.Text("id"), "gone", "127.0.0.1"), (told.Data.Text("endpointId"), told.Data.Text("reason"), told.Data.Text("host")));
        Assert.Equal("gone", (await service.GetAsync(Path(gone))).GetProperty("disabled").Text("reason"));
    }

    [Fact]
    public async Task A_deleted_one_receives_nothing_and_is_unknown()
    {
        await using var other = await Receiver.StartAsync();
        var created = await service.CreateEndpointAsync(receiver.Url);
        await service.CreateEndpointAsync(other.Url);

        await service.SendAsync(HttpMethod.Delete, Path(created), null, HttpStatusCode.NoContent);
        await service.SubmitAsync();
        await other.NextAsync();

        Assert.True(receiver.IsEmpty);
        await service.ProblemAsync(HttpMethod.Delete, Path(created), null, 404, "unknown-endpoint");
    }

    [Fact]
    public async Task There_are_no_more_than_the_limit_and_it_is_named()
    {
        for (var number = 0; number < 3; number++) await service.CreateEndpointAsync(receiver.Url);

        var problem = await service.ProblemAsync(
            HttpMethod.Post, "/v1/webhook-endpoints", $$"""{"url": "{{receiver.Url}}"}""", 409, "too-many-endpoints");
        await service.CreateEndpointAsync(receiver.Url, """ "tenant": "another", """);

        Assert.Contains("limit of 3", problem.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_of_a_tenant_receives_only_events_of_that_tenant()
    {
        await using var other = await Receiver.StartAsync();
        await service.CreateEndpointAsync(receiver.Url, """ "tenant": "a", """);
        await service.CreateEndpointAsync(other.Url, """ "tenant": "b", """);

        await service.SubmitJsonAsync(
            """{"challenge":"take-every","tenant":"b","files":[{"name":"Solution.cs","content":"class Solution { }"}]}""");
        await other.NextAsync();

        Assert.True(receiver.IsEmpty);
    }

    [Fact]
    public async Task The_list_has_pages()
    {
        var ids = new List<string>();
        for (var number = 0; number < 3; number++) ids.Add((await service.CreateEndpointAsync(receiver.Url)).Text("id"));

        var first = await service.GetAsync("/v1/webhook-endpoints?limit=2");
        var second = await service.GetAsync($"/v1/webhook-endpoints?limit=2&cursor={first.Text("next")}");

        Assert.Equal(ids[..2], Ids(first));
        Assert.Equal(ids[2..], Ids(second));
        Assert.False(second.TryGetProperty("next", out _));
    }

    private static IEnumerable<string> Ids(JsonElement list) =>
        list.GetProperty("endpoints").EnumerateArray().Select(endpoint => endpoint.Text("id"));

    private static string Path(JsonElement endpoint) => $"/v1/webhook-endpoints/{endpoint.Text("id")}";
}
