using Grader.Service.Keys;
using Grader.Service.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Grader.Service.Tests.Keys;

public sealed class KeyTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private RunningService service = null!;

    private Api Root => Api.Of(service);

    public async Task InitializeAsync() =>
        service = await RunningService.StartAsync(folder.Path, ScriptedPipeline.Passing, "--Keys:RememberFor=0");

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData(null, "missing-key")]
    [InlineData("swordfish", "invalid-key")]
    [InlineData("grd_000000000000000000000000000000000000", "invalid-key")]
    public async Task Without_a_key_that_is_known_nothing_is_answered(string? key, string type)
    {
        using var response = await new Api(service, key).ResponseAsync(HttpMethod.Post, "/v1/submissions", Api.Submission());

        Assert.Equal(401, (int)response.StatusCode);
        Assert.Equal(type, Api.Type(await RunningService.JsonOf(response)));
        Assert.Equal("Bearer", Assert.Single(response.Headers.WwwAuthenticate).Scheme);
    }

    [Fact]
    public async Task A_key_that_nobody_made_is_refused() =>
        Assert.Equal(401, (await new Api(service, ApiKeyText.Create()).GetAsync("/v1/submissions")).Status);

    [Theory]
    [InlineData("submit", "GET", "/v1/submissions")]
    [InlineData("read", "POST", "/v1/submissions")]
    [InlineData("submit\",\"read", "GET", "/v1/keys")]
    [InlineData("submit\",\"read", "DELETE", "/v1/submissions/sub_1")]
    [InlineData("submit\",\"read", "PUT", "/v1/maintenance")]
    public async Task A_key_does_what_its_scopes_say_and_no_more(string scopes, string method, string path)
    {
        var api = await Api.WithKeyAsync(service, $$"""{"name":"x","scopes":["{{scopes}}"]}""");

        var (status, problem) = await api.SendAsync(new(method), path);

        Assert.Equal((403, "missing-scope"), (status, Api.Type(problem)));
    }

    [Fact]
    public async Task A_tenant_sees_its_own_submissions_alone()
    {
        var a = await Api.WithKeyAsync(service, """{"name":"a","tenant":"a","scopes":["submit","read","manage"]}""");
        var b = await Api.WithKeyAsync(service, """{"name":"b","tenant":"b","scopes":["submit","read","manage"]}""");
        var id = await a.SubmitAsync();

        foreach (var (method, path) in (IEnumerable<(string, string)>)
            [("GET", ""), ("GET", "/events"), ("POST", "/cancel"), ("POST", "/regrade"), ("DELETE", "")])
        {
            var (status, problem) = await b.SendAsync(new(method), $"/v1/submissions/{id}{path}");
            Assert.Equal((404, "unknown-submission"), (status, Api.Type(problem)));
        }

        Assert.Equal(0, (await b.GetAsync("/v1/submissions")).Document.GetProperty("submissions").GetArrayLength());
        Assert.Equal("a", (await a.GetAsync($"/v1/submissions/{id}")).Document.GetProperty("tenant").GetString());
        Assert.Equal(403, (await a.PostAsync("/v1/submissions", Api.Submission(""","tenant":"b" """))).Status);
        Assert.Equal(400, (await a.GetAsync("/v1/submissions?tenant=b")).Status);
        Assert.Equal(["a"], Names(await a.GetAsync("/v1/keys")));
        Assert.Equal(403, (await a.PostAsync("/v1/keys", """{"name":"x","tenant":"b","scopes":["read"]}""")).Status);
        Assert.Equal(403, (await a.SendAsync(HttpMethod.Put, "/v1/maintenance", """{"message":"x"}""")).Status);
    }

    [Fact]
    public async Task A_revoked_key_stays_in_the_list_and_opens_nothing()
    {
        var api = await Api.WithKeyAsync(service, """{"name":"gone","scopes":["read"]}""");
        var keys = (await Root.GetAsync("/v1/keys")).Document.GetProperty("keys").EnumerateArray().ToList();
        var id = keys.Single(key => key.GetProperty("name").GetString() == "gone").GetProperty("id").GetString();
        Assert.All(keys, key => Assert.False(key.TryGetProperty("key", out _)));
        Assert.Equal(200, (await api.GetAsync("/v1/submissions")).Status);

        Assert.Equal(204, (await Root.SendAsync(HttpMethod.Delete, $"/v1/keys/{id}")).Status);

        Assert.Equal(401, (await api.GetAsync("/v1/submissions")).Status);
        Assert.Equal(["first", "gone"], Names(await Root.GetAsync("/v1/keys")));
        Assert.Equal(404, (await Root.SendAsync(HttpMethod.Delete, "/v1/keys/key_0")).Status);
        var lines = (await Root.GetAsync("/v1/audit?limit=10")).Document.GetProperty("lines").EnumerateArray()
            .Select(line => line.GetProperty("action").GetString());
        Assert.Equal(["key.created", "key.created", "key.revoked"], lines);
    }

    [Fact]
    public async Task A_key_is_for_its_networks()
    {
        var elsewhere = await Api.WithKeyAsync(service, """{"name":"x","scopes":["read"],"networks":["203.0.113.0/24"]}""");
        var here = await Api.WithKeyAsync(service, """{"name":"x","scopes":["read"],"networks":["203.0.113.0/24","127.0.0.0/8"]}""");

        Assert.Equal("address-not-allowed", Api.Type((await elsewhere.GetAsync("/v1/submissions")).Document));
        Assert.Equal(200, (await here.GetAsync("/v1/submissions")).Status);
    }

    [Fact]
    public async Task A_key_has_a_rate_and_says_what_is_left()
    {
        var api = await Api.WithKeyAsync(service, """{"name":"x","scopes":["read"],"perMinute":2}""");

        using var first = await api.ResponseAsync(HttpMethod.Get, "/v1/submissions");
        using var second = await api.ResponseAsync(HttpMethod.Get, "/v1/submissions");
        using var third = await api.ResponseAsync(HttpMethod.Get, "/v1/submissions");

        Assert.Equal("\"key\";q=2;w=60", Assert.Single(first.Headers.GetValues("RateLimit-Policy")));
        Assert.StartsWith("\"key\";r=1;t=", Assert.Single(first.Headers.GetValues("RateLimit")), StringComparison.Ordinal);
        Assert.Equal([200, 200, 429], new[] { first, second, third }.Select(response => (int)response.StatusCode));
        Assert.Equal("too-many-requests", Api.Type(await RunningService.JsonOf(third)));
        Assert.Equal(TimeSpan.FromSeconds(30), third.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task A_key_has_a_quota_of_submissions()
    {
        var api = await Api.WithKeyAsync(service, """{"name":"x","scopes":["submit"],"dailyQuota":1}""");

        using var first = await api.ResponseAsync(HttpMethod.Post, "/v1/submissions", Api.Submission());
        using var second = await api.ResponseAsync(HttpMethod.Post, "/v1/submissions", Api.Submission());

        Assert.Equal([202, 429], new[] { first, second }.Select(response => (int)response.StatusCode));
        Assert.Equal("quota-exceeded", Api.Type(await RunningService.JsonOf(second)));
        foreach (var response in (HttpResponseMessage[])[first, second])
        {
            Assert.EndsWith(", \"quota\";q=1;w=86400", Header(response, "RateLimit-Policy"), StringComparison.Ordinal);
            Assert.EndsWith(", \"quota\";r=0", Header(response, "RateLimit"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_student_has_a_rate()
    {
        await using var strict = await RunningService.StartAsync(
            Path.Combine(folder.Path, "strict"), ScriptedPipeline.Passing, "--Keys:PerMinuteAndStudent=1");
        var api = Api.Of(strict);

        using var first = await api.ResponseAsync(HttpMethod.Post, "/v1/submissions", Api.Submission(""","student":"s" """));
        using var second = await api.ResponseAsync(HttpMethod.Post, "/v1/submissions", Api.Submission(""","student":"s" """));
        await api.SubmitAsync(""","student":"t" """);

        Assert.Equal([202, 429], new[] { first, second }.Select(response => (int)response.StatusCode));
        foreach (var response in (HttpResponseMessage[])[first, second])
        {
            Assert.Equal("\"key\";q=60000;w=60, \"student\";q=1;w=60", Header(response, "RateLimit-Policy"));
            Assert.Matches("^\"key\";r=[0-9]+;t=1, \"student\";r=0;t=60$", Header(response, "RateLimit"));
        }
    }

    [Theory]
    [InlineData("#/name", """{"scopes":["read"]}""")]
    [InlineData("#/name", """{"name":"","scopes":["read"]}""")]
    [InlineData("#/scopes", """{"name":"x"}""")]
    [InlineData("#/scopes", """{"name":"x","scopes":[]}""")]
    [InlineData("#/scopes/0", """{"name":"x","scopes":["write"]}""")]
    [InlineData("#/scopes/0", """{"name":"x","scopes":[1]}""")]
    [InlineData("#/networks/0", """{"name":"x","scopes":["read"],"networks":["203.0.113.0"]}""")]
    [InlineData("#/perMinute", """{"name":"x","scopes":["read"],"perMinute":0}""")]
    [InlineData("#/perMinute", """{"name":"x","scopes":["read"],"perMinute":"10"}""")]
    [InlineData("#/dailyQuota", """{"name":"x","scopes":["read"],"dailyQuota":1.5}""")]
    [InlineData("#/expiresInDays", """{"name":"x","scopes":["read"],"expiresInDays":-1}""")]
    [InlineData("#/key", """{"name":"x","scopes":["read"],"key":"grd_"}""")]
    public async Task A_key_that_cannot_be_made_says_which_field_is_wrong(string pointer, string json)
    {
        var (status, problem) = await Root.PostAsync("/v1/keys", json);

        Assert.Equal(400, status);
        Assert.Equal(pointer, problem.GetProperty("errors")[0].GetProperty("pointer").GetString());
    }

    [Fact]
    public async Task The_first_start_makes_a_key_and_writes_it_for_this_user_alone()
    {
        var log = new LogLines();
        var other = Path.Combine(folder.Path, "other");
        await using var fresh = await RunningService.StartAsync(
            other,
            services => services.AddSingleton<Microsoft.Extensions.Logging.ILoggerProvider>(log)
                .AddSingleton<Grader.Grading.IGradingPipeline>(ScriptedPipeline.Passing)
                .AddSingleton(new Grader.Grading.Packs.LivePacks(SampleChallenge.Pack)),
            "--Keys:First=");

        var path = Path.Combine(other, "development.key");
        var key = (await File.ReadAllTextAsync(path)).Trim();
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        Assert.Contains(log.All, line => line.Text.Contains(key, StringComparison.Ordinal));
        Assert.Equal(200, (await new Api(fresh, key).GetAsync("/v1/submissions")).Status);
    }

    [Fact]
    public async Task Without_keys_everybody_may_do_everything()
    {
        await using var open = await RunningService.StartAsync(
            Path.Combine(folder.Path, "open"), ScriptedPipeline.Passing, "--Keys:Required=false");

        await new Api(open, key: null).SubmitAsync();
    }

    private static IEnumerable<string?> Names((int Status, System.Text.Json.JsonElement Document) list) =>
        list.Document.GetProperty("keys").EnumerateArray().Select(key => key.GetProperty("name").GetString());

    private static string Header(HttpResponseMessage response, string name) => Assert.Single(response.Headers.GetValues(name));
}
