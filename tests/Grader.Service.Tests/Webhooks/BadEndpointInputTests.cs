using System.Net;
using System.Text.Json;
using Grader.Service.Tests.Intake;
using Grader.Service.Tests.Running;

namespace Grader.Service.Tests.Webhooks;

public sealed class BadEndpointInputTests(BadInputFixture fixture) : IClassFixture<BadInputFixture>
{
    private const string Endpoints = "/v1/webhook-endpoints";

    private RunningService Service => fixture.Service;

    [Theory]
    [InlineData("#/url", "{}")]
    [InlineData("#/url", """{"url":null}""")]
    [InlineData("#/url", """{"url":7}""")]
    [InlineData("#/url", """{"url":""}""")]
    [InlineData("#/url", """{"url":"/hook"}""")]
    [InlineData("#/url", """{"url":"ftp://x.example/"}""")]
    [InlineData("#/url", """{"url":"https://u:p@x.example/"}""")]
    [InlineData("#/url", """{"url":"https://10.1.2.3/"}""")]
    [InlineData("#/url", """{"url":"https://[::ffff:10.1.2.3]/"}""")]
    [InlineData("#/url", """{"url":"https://[64:ff9b::a01:203]/"}""")]
    [InlineData("#/url", """{"url":"https://169.254.169.254/latest"}""")]
    [InlineData("#/url", """{"url":"http://93.184.216.34/"}""")]
    [InlineData("#/url", """{"url":"https://x.example/","url":"https://y.example/"}""")]
    [InlineData("#/description", """{"url":"URL","description":7}""")]
    [InlineData("#/description", """{"url":"URL","description":"a\u0000b"}""")]
    [InlineData("#/description", """{"url":"URL","description":"\ud800"}""")]
    [InlineData("#/description", """{"url":"URL","description":null}""")]
    [InlineData("#/events", """{"url":"URL","events":"submission.graded"}""")]
    [InlineData("#/events", """{"url":"URL","events":[]}""")]
    [InlineData("#/events/0", """{"url":"URL","events":[7]}""")]
    [InlineData("#/events/1", """{"url":"URL","events":["submission.graded","submission.lost"]}""")]
    [InlineData("#/events/1", """{"url":"URL","events":["submission.graded","submission.graded"]}""")]
    [InlineData("#/events/0", """{"url":"URL","events":["webhook.test"]}""")]
    [InlineData("#/headers", """{"url":"URL","headers":["X-A: 1"]}""")]
    [InlineData("#/headers", """{"url":"URL","headers":{"":"1"}}""")]
    [InlineData("#/headers", """{"url":"URL","headers":{"X A":"1"}}""")]
    [InlineData("#/headers", """{"url":"URL","headers":{"X-Zoë":"1"}}""")]
    [InlineData("#/headers", """{"url":"URL","headers":{"X-A:":"1"}}""")]
    [InlineData("#/headers", """{"url":"URL","headers":{"Host":"x"}}""")]
    [InlineData("#/headers", """{"url":"URL","headers":{"content-type":"text/plain"}}""")]
    [InlineData("#/headers", """{"url":"URL","headers":{"Transfer-Encoding":"chunked"}}""")]
    [InlineData("#/headers", """{"url":"URL","headers":{"Connection":"close"}}""")]
    [InlineData("#/headers", """{"url":"URL","headers":{"Proxy-Authorization":"x"}}""")]
    [InlineData("#/headers", """{"url":"URL","headers":{"Webhook-Id":"x"}}""")]
    [InlineData("#/headers", """{"url":"URL","headers":{"\ud800":"x"}}""")]
    [InlineData("#/headers/X-A", """{"url":"URL","headers":{"X-A":7}}""")]
    [InlineData("#/headers/X-A", """{"url":"URL","headers":{"X-A":""}}""")]
    [InlineData("#/headers/X-A", """{"url":"URL","headers":{"X-A":"a\r\nX-B: b"}}""")]
    [InlineData("#/headers/X-A", """{"url":"URL","headers":{"X-A":"Zoë"}}""")]
    [InlineData("#/headers/X-A", """{"url":"URL","headers":{"X-A":" a"}}""")]
    [InlineData("#/headers/x-a", """{"url":"URL","headers":{"X-A":"1","x-a":"2"}}""")]
    [InlineData("#/ratePerSecond", """{"url":"URL","ratePerSecond":0}""")]
    [InlineData("#/ratePerSecond", """{"url":"URL","ratePerSecond":1.5}""")]
    [InlineData("#/ratePerSecond", """{"url":"URL","ratePerSecond":"5"}""")]
    [InlineData("#/ratePerSecond", """{"url":"URL","ratePerSecond":99999999999}""")]
    [InlineData("#/secret", """{"url":"URL","secret":"swordfish"}""")]
    [InlineData("#/secret", """{"url":"URL","secret":"whsec_AAAA"}""")]
    [InlineData("#/secret", """{"url":"URL","secret":7}""")]
    [InlineData("#/tenant", """{"url":"URL","tenant":""}""")]
    [InlineData("#/tenant", """{"url":"URL","tenant":"a\u0000"}""")]
    [InlineData("#/enabled", """{"url":"URL","enabled":true}""")]
    [InlineData("#/token", """{"url":"URL","token":"x"}""")]
    [InlineData("#", "[]")]
    [InlineData("#", "null")]
    public async Task A_wrong_field_of_a_new_endpoint_is_named_and_nothing_is_stored(string pointer, string body)
    {
        await AssertNamedAsync(HttpMethod.Post, Endpoints, body.Replace("URL", "https://x.example/", StringComparison.Ordinal), pointer);

        Assert.Equal(0, (await Service.GetAsync(Endpoints)).GetProperty("endpoints").GetArrayLength());
    }

    [Theory]
    [InlineData("#/url", """{"url":null}""")]
    [InlineData("#/url", """{"url":"https://127.0.0.2.x:99999/"}""")]
    [InlineData("#/description", """{"description":null}""")]
    [InlineData("#/enabled", """{"enabled":null}""")]
    [InlineData("#/enabled", """{"enabled":"yes"}""")]
    [InlineData("#/enabled", """{"enabled":1}""")]
    [InlineData("#/secret", """{"secret":"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"}""")]
    [InlineData("#/tenant", """{"tenant":"a"}""")]
    public async Task A_wrong_field_of_a_change_is_named(string pointer, string body) =>
        await AssertNamedAsync(HttpMethod.Patch, $"{Endpoints}/whe_1", body, pointer);

    [Theory]
    [InlineData("rotate-secret", "#/overlapSeconds", """{"overlapSeconds":-1}""")]
    [InlineData("rotate-secret", "#/overlapSeconds", """{"overlapSeconds":"1d"}""")]
    [InlineData("rotate-secret", "#/overlapSeconds", """{"overlapSeconds":2592001}""")]
    [InlineData("rotate-secret", "#/secret", """{"secret":"x"}""")]
    [InlineData("rotate-secret", "#/overlap", """{"overlap":1}""")]
    [InlineData("recover", "#/since", "{}")]
    [InlineData("recover", "#/since", """{"since":7}""")]
    [InlineData("recover", "#/since", """{"since":"yesterday"}""")]
    [InlineData("recover", "#/since", """{"since":"2026-01-01"}""")]
    [InlineData("recover", "#/since", """{"since":"2026-01-01T00:00:00"}""")]
    [InlineData("recover", "#/since", """{"since":"2999-01-01T00:00:00Z"}""")]
    public async Task A_wrong_field_of_an_action_is_named(string action, string pointer, string body) =>
        await AssertNamedAsync(HttpMethod.Post, $"{Endpoints}/whe_1/{action}", body, pointer);

    [Theory]
    [InlineData("#/overlapSeconds", """{"overlapSeconds":59}""")]
    [InlineData("#/overlapSeconds", """{"overlapSeconds":null,"x":1}""", "#/x")]
    public async Task A_wrong_field_of_a_rotation_of_the_signing_key_is_named(string pointer, string body, string? other = null) =>
        await AssertNamedAsync(HttpMethod.Post, "/v1/webhook-key/rotate", body, other ?? pointer);

    public static TheoryData<string, string, string?, string> Unknown() => new()
    {
        { "GET", $"{Endpoints}/whe_1", null, "unknown-endpoint" },
        { "PATCH", $"{Endpoints}/whe_1", """{"enabled":true}""", "unknown-endpoint" },
        { "DELETE", $"{Endpoints}/whe_1", null, "unknown-endpoint" },
        { "POST", $"{Endpoints}/whe_1/test", null, "unknown-endpoint" },
        { "POST", $"{Endpoints}/whe_1/rotate-secret", "{}", "unknown-endpoint" },
        { "POST", $"{Endpoints}/whe_1/recover", """{"since":"2026-01-01T00:00:00Z"}""", "unknown-endpoint" },
        { "GET", $"{Endpoints}/whe_1/deliveries", null, "unknown-endpoint" },
        { "GET", "/v1/webhook-deliveries/dlv_1", null, "unknown-delivery" },
        { "POST", "/v1/webhook-deliveries/dlv_1/replay", null, "unknown-delivery" },
    };

    [Theory]
    [MemberData(nameof(Unknown))]
    public async Task An_unknown_id_is_not_found(string method, string path, string? body, string type) =>
        await Service.ProblemAsync(new(method), path, body, 404, type);

    [Theory]
    [InlineData("limit", Endpoints + "?limit=0")]
    [InlineData("limit", Endpoints + "?limit=101")]
    [InlineData("limit", Endpoints + "?limit=ten")]
    [InlineData("limit", Endpoints + "?limit=1&limit=2")]
    [InlineData("limit", Endpoints + "?limit=")]
    [InlineData("cursor", Endpoints + "?cursor=whe_1")]
    [InlineData("page", Endpoints + "?page=2")]
    [InlineData("status", Endpoints + "/whe_1/deliveries?status=lost")]
    [InlineData("submission", "/v1/webhook-deliveries")]
    [InlineData("submission", "/v1/webhook-deliveries?submission=")]
    [InlineData("after", "/v1/events?after=1")]
    [InlineData("after", "/v1/events?after=%00")]
    [InlineData("after", "/v1/events?after=CfDJ8AAAA")]
    [InlineData("type", "/v1/events?type=submission.lost")]
    [InlineData("limit", "/v1/events?limit=-1")]
    [InlineData("cursor", "/v1/events?cursor=1")]
    public async Task A_wrong_parameter_is_named(string parameter, string path)
    {
        var problem = await Service.ProblemAsync(HttpMethod.Get, path, null, 400, "invalid-request");

        Assert.Contains(parameter, Pointers(problem));
    }

    [Theory]
    [InlineData("{", "malformed-json")]
    [InlineData("", "malformed-json")]
    [InlineData("""{"url":"\xff"}""", "malformed-json")]
    public async Task A_body_that_is_no_JSON_is_refused(string body, string type) =>
        await Service.ProblemAsync(HttpMethod.Post, Endpoints, body, 400, type);

    [Fact]
    public async Task A_body_that_is_nested_too_deep_or_no_UTF8_is_refused()
    {
        await Service.ProblemAsync(HttpMethod.Post, Endpoints, new string('[', 5000), 400, "malformed-json");
        using var content = new ByteArrayContent([.. "{\"url\":\""u8, 0xC3, 0x28, .. "\"}"u8]);
        content.Headers.ContentType = new("application/json");
        using var response = await Service.Client.PostAsync(new Uri(Endpoints, UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("description", 501)]
    [InlineData("headers", 11)]
    [InlineData("header", 2001)]
    public async Task What_is_too_long_is_refused_with_its_limit(string what, int size)
    {
        var fields = what switch
        {
            "description" => $"\"description\":\"{new string('x', size)}\"",
            "headers" => $"\"headers\":{{{string.Join(',', Enumerable.Range(0, size).Select(i => $"\"X-{i}\":\"1\""))}}}",
            _ => $"\"headers\":{{\"X-A\":\"{new string('x', size)}\"}}",
        };

        var problem = await Service.ProblemAsync(
            HttpMethod.Post, Endpoints, $$"""{"url":"https://x.example/",{{fields}}}""", 413, "too-large");

        Assert.Contains($"{size - 1}", problem.Text("detail"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Pointers(JsonElement problem) =>
        problem.GetProperty("errors").EnumerateArray().Select(error => error.Text("pointer"));

    private async Task AssertNamedAsync(HttpMethod method, string path, string body, string pointer)
    {
        var problem = await Service.ProblemAsync(method, path, body, 400, "invalid-request");

        Assert.Contains(pointer, Pointers(problem));
    }
}
