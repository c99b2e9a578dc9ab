using Grader.Service.Tests.Running;

namespace Grader.Service.Tests.Webhooks;

/// <summary>What a key of a tenant, or with few scopes, sees of endpoints, deliveries and events: nothing of others.</summary>
public sealed class TenantTests : IAsyncLifetime
{
    private const string Endpoints = "/v1/webhook-endpoints";

    private readonly TemporaryFolder folder = new();
    private RunningService service = null!;
    private Api a = null!;
    private Api b = null!;

    public async Task InitializeAsync()
    {
        service = await RunningService.StartAsync(folder.Path, ScriptedPipeline.Passing);
        a = await Api.WithKeyAsync(service, """{"name":"a","tenant":"a","scopes":["submit","read","manage"]}""");
        b = await Api.WithKeyAsync(service, """{"name":"b","tenant":"b","scopes":["submit","read","manage"]}""");
    }

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Another_tenants_endpoint_and_its_deliveries_do_not_exist()
    {
        await using var receiver = await Receiver.StartAsync();
        var (_, created) = await a.PostAsync(Endpoints, $$"""{"url":"{{receiver.Url}}"}""");
        var endpoint = $"{Endpoints}/{created.Text("id")}";
        var (_, delivery) = await a.PostAsync(endpoint + "/test");
        var log = $"/v1/webhook-deliveries/{delivery.Text("id")}";

        (string Method, string Path, string? Body)[] requests =
        [
            ("GET", endpoint, null), ("PATCH", endpoint, """{"enabled":false}"""), ("DELETE", endpoint, null),
            ("POST", endpoint + "/test", null), ("POST", endpoint + "/rotate-secret", "{}"), ("GET", endpoint + "/deliveries", null),
            ("POST", endpoint + "/recover", """{"since":"2026-01-01T00:00:00Z"}"""), ("GET", log, null), ("POST", log + "/replay", null),
        ];
        foreach (var (method, path, body) in requests)
        {
            var (status, problem) = await b.SendAsync(new(method), path, body);
            Assert.Equal(
                (404, path == log || path.StartsWith(log, StringComparison.Ordinal) ? "unknown-delivery" : "unknown-endpoint"),
                (status, Api.Type(problem)));
        }

        Assert.Equal(0, (await b.GetAsync(Endpoints)).Document.GetProperty("endpoints").GetArrayLength());
        Assert.Equal("a", (await a.GetAsync(endpoint)).Document.Text("tenant"));
        Assert.True((await a.GetAsync(endpoint)).Document.GetProperty("enabled").GetBoolean());
        Assert.Equal(200, (await Api.Of(service).GetAsync(log)).Status);
    }

    [Fact]
    public async Task A_tenant_cannot_name_another()
    {
        var (status, problem) = await a.PostAsync(Endpoints, """{"url":"https://x.example/","tenant":"b"}""");

        Assert.Equal((400, "#/tenant"), (status, problem.GetProperty("errors")[0].Text("pointer")));
    }

    [Fact]
    public async Task The_feed_of_a_tenant_has_its_own_events()
    {
        var id = await a.SubmitAsync();
        await service.GradedAsync(id);

        var own = (await a.GetAsync("/v1/events")).Document;
        var others = (await b.GetAsync($"/v1/events?after={own.Text("next")}")).Document;

        Assert.Equal(
            id, Assert.Single(own.GetProperty("events").EnumerateArray()).GetProperty("body").GetProperty("data").Text("submissionId"));
        Assert.Equal(0, others.GetProperty("events").GetArrayLength());
        Assert.Equal(0, (await b.GetAsync("/v1/events")).Document.GetProperty("events").GetArrayLength());
        Assert.Equal(1, (await Api.Of(service).GetAsync("/v1/events")).Document.GetProperty("events").GetArrayLength());
    }

    [Fact]
    public async Task Only_the_platforms_own_key_changes_the_key_that_all_tenants_verify_with()
    {
        Assert.Equal("platform-only", Api.Type((await a.PostAsync("/v1/webhook-key/rotate", "{}")).Document));
        Assert.Equal(200, (await Api.Of(service).PostAsync("/v1/webhook-key/rotate", "{}")).Status);
        Assert.Equal(200, (await new Api(service, key: null).GetAsync("/v1/webhook-key")).Status);
    }

    [Theory]
    [InlineData("submit", "GET", "/v1/events")]
    [InlineData("submit", "GET", "/v1/webhook-deliveries?submission=sub_1")]
    [InlineData("submit", "GET", "/v1/webhook-deliveries/dlv_1")]
    [InlineData("submit", "GET", Endpoints + "/whe_1/deliveries")]
    [InlineData("submit\",\"read", "GET", Endpoints)]
    [InlineData("submit\",\"read", "POST", Endpoints)]
    [InlineData("submit\",\"read", "GET", Endpoints + "/whe_1")]
    [InlineData("submit\",\"read", "PATCH", Endpoints + "/whe_1")]
    [InlineData("submit\",\"read", "DELETE", Endpoints + "/whe_1")]
    [InlineData("submit\",\"read", "POST", Endpoints + "/whe_1/test")]
    [InlineData("submit\",\"read", "POST", Endpoints + "/whe_1/rotate-secret")]
    [InlineData("submit\",\"read", "POST", Endpoints + "/whe_1/recover")]
    [InlineData("submit\",\"read", "POST", "/v1/webhook-deliveries/dlv_1/replay")]
    [InlineData("submit\",\"read", "POST", "/v1/webhook-key/rotate")]
    public async Task A_key_does_what_its_scopes_say_and_no_more(string scopes, string method, string path)
    {
        var api = await Api.WithKeyAsync(service, $$"""{"name":"few","scopes":["{{scopes}}"]}""");

        var (status, problem) = await api.SendAsync(new(method), path);

        Assert.Equal((403, "missing-scope"), (status, Api.Type(problem)));
    }

    [Fact]
    public async Task A_cancelled_submission_is_an_event()
    {
        await service.DisposeAsync();
        var release = new TaskCompletionSource();
        service = await RunningService.StartAsync(folder.Path, new ScriptedPipeline(async (request, cancellationToken) =>
        {
            await release.Task.WaitAsync(cancellationToken);
            return ScriptedPipeline.Passed(request);
        }));
        var api = Api.Of(service);
        await using var receiver = await Receiver.StartAsync();
        var id = await api.SubmitAsync($$""","webhook":{"url":"{{receiver.Url}}","secret":"{{Receiver.Secret}}"},"metadata":{"m":"Zoë"}""");

        Assert.Equal(200, (await api.PostAsync($"/v1/submissions/{id}/cancel")).Status);

        var webhook = await receiver.NextAsync();
        var type = Assert.Single((await api.GetAsync("/v1/events")).Document.GetProperty("events").EnumerateArray()).Text("type");
        Assert.Equal("submission.cancelled", type);
        Assert.Equal((id, "Zoë"), (webhook.Data.Text("submissionId"), webhook.Data.GetProperty("metadata").Text("m")));
        release.SetResult();
    }
}
