using Grader.Service.Tests.Running;

namespace Grader.Service.Tests.Keys;

/// <summary>Who did what: a line for each change, which the tenant that it concerns reads too.</summary>
public sealed class AuditTests : IAsyncLifetime
{
    private const string Endpoints = "/v1/webhook-endpoints";

    private readonly TemporaryFolder folder = new();
    private readonly TaskCompletionSource release = new();
    private RunningService service = null!;
    private Api tenant = null!;

    public async Task InitializeAsync()
    {
        service = await RunningService.StartAsync(folder.Path, new ScriptedPipeline(async (request, cancellationToken) =>
        {
            await release.Task.WaitAsync(cancellationToken);
            return ScriptedPipeline.Passed(request);
        }), "--Attempts:Slots=1");
        tenant = await Api.WithKeyAsync(service, """{"name":"a","tenant":"a","scopes":["submit","read","manage"]}""");
    }

    public async Task DisposeAsync()
    {
        release.SetResult();
        await service.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_submission_that_is_cancelled_twice_leaves_one_line()
    {
        var id = await tenant.SubmitAsync();

        Assert.Equal(200, (await tenant.PostAsync($"/v1/submissions/{id}/cancel")).Status);
        Assert.Equal(200, (await tenant.PostAsync($"/v1/submissions/{id}/cancel")).Status);

        Assert.Equal([("key.created", null), ("submission.cancelled", null)], await LinesAsync(tenant));
    }

    [Fact]
    public async Task A_submission_that_takes_the_place_of_others_leaves_a_line_for_each()
    {
        // Its turn comes first, and it holds the only slot: what follows waits.
        await tenant.SubmitAsync();
        string[] ids = [await SupersedeAsync(), await SupersedeAsync(), await SupersedeAsync()];

        Assert.Equal(
            [("key.created", null), ("submission.superseded", ids[1]), ("submission.superseded", ids[2])], await LinesAsync(tenant));

        Task<string> SupersedeAsync() => tenant.SubmitAsync(""","student":"s","supersede":true""");
    }

    [Fact]
    public async Task Every_change_of_an_endpoint_leaves_a_line_and_a_change_of_nothing_none()
    {
        var id = (await tenant.PostAsync(Endpoints, """{"url":"https://x.example/"}""")).Document.Text("id");
        await tenant.SendAsync(HttpMethod.Patch, $"{Endpoints}/{id}", """{"enabled":false,"description":"x"}""");
        await tenant.SendAsync(HttpMethod.Patch, $"{Endpoints}/{id}", """{"enabled":"no"}""");
        await tenant.PostAsync($"{Endpoints}/{id}/rotate-secret");
        // The platform's key changes it; the line is the tenant's all the same.
        await Api.Of(service).SendAsync(HttpMethod.Delete, $"{Endpoints}/{id}");
        await tenant.SendAsync(HttpMethod.Delete, $"{Endpoints}/{id}");

        Assert.Equal(
            [
                ("key.created", null), ("endpoint.created", "https://x.example/"), ("endpoint.changed", "enabled description"),
                ("endpoint.secret-rotated", null), ("endpoint.deleted", "https://x.example/"),
            ],
            await LinesAsync(tenant));
    }

    [Fact]
    public async Task A_new_signing_key_leaves_a_line_for_the_platform_alone()
    {
        var (_, keys) = await Api.Of(service).PostAsync("/v1/webhook-key/rotate");

        var (_, audit) = await Api.Of(service).GetAsync("/v1/audit");
        var line = audit.GetProperty("lines").EnumerateArray().Single(line => line.Text("action") == "signing-key.rotated");
        Assert.Equal(keys.Text("publicKey"), line.Text("subject"));
        Assert.Equal([("key.created", null)], await LinesAsync(tenant));
    }

    private static async Task<IEnumerable<(string Action, string? Detail)>> LinesAsync(Api api) =>
        (await api.GetAsync("/v1/audit")).Document.GetProperty("lines").EnumerateArray().Select(line => (
            line.Text("action"),
            line.Text("action") is not "key.created" && line.TryGetProperty("detail", out var detail) ? detail.GetString() : null));
}
