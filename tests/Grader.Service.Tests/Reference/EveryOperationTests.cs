using System.Net;
using System.Text;
using System.Text.Json;
using Grader.Service.Tests.Intake;
using Grader.Service.Tests.Running;
using Grader.Testing.Fuzzing.Api;

namespace Grader.Service.Tests.Reference;

/// <summary>
/// What every operation of the OpenAPI document does with bad input. An operation that is added is tested without another word; the tables
/// of the readers (BadInputTests, BadEndpointInputTests, KeyTests, SubmissionRouteTests) say what is wrong with single values.
/// </summary>
public sealed class EveryOperationTests(BadInputFixture fixture) : IClassFixture<BadInputFixture>
{
    private static readonly string[] Scopes = ["submit", "read", "manage"];

    /// <summary>What no field of a type takes.</summary>
    private static readonly Dictionary<string, string[]> Wrong = new()
    {
        ["string"] = ["1", "true", "[]", "{}", "\"\\ud800\"", "\"a\\u0000b\""],
        ["integer"] = ["\"1\"", "true", "[]", "{}", "1.5", "-1", "1e400", "99999999999999999999"],
        ["boolean"] = ["\"true\"", "1", "[]", "{}"],
        ["array"] = ["\"x\"", "1", "true", "{}"],
        ["object"] = ["\"x\"", "1", "true", "[]", "{\"\\ud800\":\"x\"}", "{\"a\":{}}"],
    };

    private static ApiDocument Document => ApiDocument.Committed;

    private RunningService Service => fixture.Service;

    private Api Root => Api.Of(Service);

    public static TheoryData<string> WithKey => Where(operation => operation.Scope is not null);

    public static TheoryData<string> WithId => Where(operation => operation.HasId);

    public static TheoryData<string> WithBody => Where(operation => operation.Body is not null);

    public static TheoryData<string> WithQuery => Where(operation => operation.Query.Count > 0);

    [Theory]
    [MemberData(nameof(WithKey))]
    public async Task Without_a_key_or_with_a_wrong_one_it_is_401(string name)
    {
        var operation = Find(name);

        await ProblemAsync(401, "missing-key", new Api(Service, key: null), operation, Path(operation, "x"));
        await ProblemAsync(401, "invalid-key", new Api(Service, "swordfish"), operation, Path(operation, "x"));
        await ProblemAsync(401, "invalid-key", new Api(Service, Grader.Service.Keys.ApiKeyText.Create()), operation, Path(operation, "x"));
    }

    [Theory]
    [MemberData(nameof(WithKey))]
    public async Task With_every_other_scope_it_is_403(string name)
    {
        var operation = Find(name);
        var others = string.Join("\",\"", Scopes.Where(scope => scope != operation.Scope));
        var api = await Api.WithKeyAsync(Service, $$"""{"name":"others","scopes":["{{others}}"]}""");

        var problem = await ProblemAsync(403, "missing-scope", api, operation, Path(operation, "x"));

        Assert.Contains($"'{operation.Scope}'", problem.Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(WithId))]
    public async Task An_id_that_is_none_is_404(string name)
    {
        var operation = Find(name);
        foreach (var id in (string[])["x", "Zo%C3%AB", "%27%20OR%201=1", "..%2f..", "%20", "sub_1%0d%0aX-A:1", new string('9', 1000)])
            await ProblemAsync(404, TypeOf(operation), Root, operation, Path(operation, id));
    }

    [Theory]
    [MemberData(nameof(WithId))]
    public async Task Another_tenants_id_is_404(string name)
    {
        var operation = Find(name);
        var scopes = string.Join("\",\"", Scopes);
        var (a, b) = (
            await Api.WithKeyAsync(Service, $$"""{"name":"a","tenant":"{{name}} a","scopes":["{{scopes}}"]}"""),
            await Api.WithKeyAsync(Service, $$"""{"name":"b","tenant":"{{name}} b","scopes":["{{scopes}}"]}"""));
        var id = await CreateAsync(a, operation);

        await ProblemAsync(404, TypeOf(operation), b, operation, Path(operation, id));
    }

    [Theory]
    [MemberData(nameof(WithBody))]
    public async Task A_body_that_is_no_such_object_is_refused_and_nothing_is_stored(string name)
    {
        var operation = Find(name);
        var before = await CountAsync(operation);

        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 100)) + "1" + new string('}', 100);
        foreach (var (body, status, type) in (IEnumerable<(byte[], int, string)>)
            [
                ([.. "{"u8], 400, "malformed-json"), ([.. "{}}"u8], 400, "malformed-json"),
                ([.. "{\"a\":\""u8, 0xC3, 0x28, .. "\"}"u8], 400, "malformed-json"),
                (Encoding.UTF8.GetBytes(deep), 400, "malformed-json"), ([.. "[]"u8], 400, "invalid-request"),
                ([.. "null"u8], 400, "invalid-request"), ([.. "7"u8], 400, "invalid-request"), ([.. "\"x\""u8], 400, "invalid-request"),
                ([.. "{\"\\ud800\":1}"u8], 400, "invalid-request"), (Encoding.UTF8.GetBytes(new string(' ', 3 << 20)), 413, "too-large"),
            ])
        {
            using var content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };
            await AssertAsync(status, type, await SendAsync(operation, content));
        }

        using var text = new StringContent("{}", null, "text/plain");
        await AssertAsync(415, "unsupported-media-type", await SendAsync(operation, text));
        Assert.Equal(before, await CountAsync(operation));
    }

    [Theory]
    [MemberData(nameof(WithBody))]
    public async Task A_field_that_is_unknown_missing_twice_or_of_a_wrong_type_is_named(string name)
    {
        var operation = Find(name);
        var before = await CountAsync(operation);
        var valid = Valid(operation);

        await NamedAsync(operation, "unknown", valid.Insert(1, valid == "{}" ? "\"unknown\":1" : "\"unknown\":1,"));
        foreach (var (member, schema, isRequired) in Document.Members(operation.Body!.Value))
        {
            var others = JsonElement.Parse(valid).EnumerateObject().Where(each => each.Name != member)
                .Select(each => $"\"{each.Name}\":{each.Value.GetRawText()}").ToList();
            foreach (var wrong in Wrong[ApiDocument.TypeOf(schema)])
                await NamedAsync(operation, member, Object([.. others, $"\"{member}\":{wrong}"]));
            await NamedAsync(operation, member, Object([.. others, $"\"{member}\":true", $"\"{member}\":true"]));
            if (isRequired) await NamedAsync(operation, member, Object(others));
            if (isRequired) await NamedAsync(operation, member, Object([.. others, $"\"{member}\":null"]));
        }

        Assert.Equal(before, await CountAsync(operation));
    }

    [Theory]
    [MemberData(nameof(WithBody))]
    public async Task A_text_that_is_too_long_is_named(string name)
    {
        var operation = Find(name);
        foreach (var (member, schema, _) in Document.Members(operation.Body!.Value))
        {
            if (ApiDocument.TypeOf(schema) != "string") continue;
            var others = JsonElement.Parse(Valid(operation)).EnumerateObject().Where(each => each.Name != member)
                .Select(each => $"\"{each.Name}\":{each.Value.GetRawText()}");
            using var content = Json(Object([.. others, $"\"{member}\":\"{new string('x', 100_000)}\""]));

            using var response = await SendAsync(operation, content);
            var problem = await RunningService.JsonOf(response);

            Assert.True((int)response.StatusCode is 400 or 413, $"{member}: {problem}");
            Assert.Equal($"#/{member}", problem.GetProperty("errors")[0].Text("pointer"));
            Assert.True(problem.ToString().Length < 2000);
        }
    }

    [Theory]
    [MemberData(nameof(WithQuery))]
    public async Task A_parameter_that_is_wrong_is_named(string name)
    {
        var operation = Find(name);
        var path = Path(operation, "x");
        await ParameterAsync(operation, "unknown", $"{path}?unknown=1");
        foreach (var parameter in operation.Query)
        {
            await ParameterAsync(operation, parameter.Name, $"{path}?{parameter.Name}=1&{parameter.Name}=1");
            foreach (var wrong in (string[])["", "%00", "a%0ab", new string('x', 300)])
                await ParameterAsync(operation, parameter.Name, $"{path}?{parameter.Name}={wrong}");
            foreach (var wrong in (string[])(parameter.IsInteger ? ["x", "-1", "1.5", "99999999999999999999", "%2B1"] : []))
                await ParameterAsync(operation, parameter.Name, $"{path}?{parameter.Name}={wrong}");
        }
    }

    private static TheoryData<string> Where(Func<ApiOperation, bool> holds) =>
        [.. Document.Operations.Where(holds).Select(operation => operation.ToString())];

    private static ApiOperation Find(string name) => Document.Operations.Single(operation => operation.ToString() == name);

    private static string Path(ApiOperation operation, string id) => operation.Path
        .Replace("{id}", id, StringComparison.Ordinal).Replace("{slug}", "take-every", StringComparison.Ordinal);

    /// <summary>The type of its 404.</summary>
    private static string TypeOf(ApiOperation operation) => operation.Path.Split('/')[2] switch
    {
        "submissions" => "unknown-submission",
        "regrades" => "unknown-regrade",
        "webhook-endpoints" => "unknown-endpoint",
        "webhook-deliveries" => "unknown-delivery",
        "keys" => "unknown-key",
        var other => throw new InvalidOperationException($"What is a '{other}', and how does one get its id?"),
    };

    /// <summary>The id of something of a tenant that the operation could be about.</summary>
    private async Task<string> CreateAsync(Api api, ApiOperation operation)
    {
        switch (operation.Path.Split('/')[2])
        {
            case "keys":
                return (await api.PostAsync("/v1/keys", """{"name":"x","scopes":["read"]}""")).Document.Text("id");
            case "webhook-endpoints":
                return await EndpointAsync();
            case "webhook-deliveries":
                return (await api.PostAsync($"/v1/webhook-endpoints/{await EndpointAsync()}/test")).Document.Text("id");
            case "submissions":
                return await api.SubmitAsync();
            default:
                var submission = await api.SubmitAsync();
                await Service.GradedAsync(submission);
                return (await api.PostAsync($"/v1/submissions/{submission}/regrade")).Document.Text("id");
        }

        async Task<string> EndpointAsync() =>
            (await api.PostAsync("/v1/webhook-endpoints", """{"url":"https://hooks.invalid/"}""")).Document.Text("id");
    }

    /// <summary>How many there are of what the operation makes; 0 where no list says it.</summary>
    private async Task<int> CountAsync(ApiOperation operation) =>
        Document.Operations.Any(other => other.Method == "GET" && other.Path == operation.Path && !other.HasId)
            ? (await Root.GetAsync(operation.Path)).Document.ToString().Split("\"id\":").Length
            : 0;

    private static string Valid(ApiOperation operation) => new JsonGenerator(Document, new Random(1), harm: 0).Write(operation.Body!.Value);

    private static string Object(IEnumerable<string> members) => $"{{{string.Join(',', members)}}}";

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    private async Task<HttpResponseMessage> SendAsync(ApiOperation operation, HttpContent content)
    {
        using var request = new HttpRequestMessage(new(operation.Method), Path(operation, "x")) { Content = content };
        return await Service.Client.SendAsync(request);
    }

    private async Task NamedAsync(ApiOperation operation, string member, string json)
    {
        using var content = Json(json);
        using var response = await SendAsync(operation, content);
        var answer = await response.Content.ReadAsStringAsync();

        Assert.True(
            response.StatusCode == HttpStatusCode.BadRequest && answer.Contains($"\"pointer\":\"#/{member}", StringComparison.Ordinal),
            $"{json}\n{(int)response.StatusCode} {answer}");
    }

    private async Task ParameterAsync(ApiOperation operation, string parameter, string path)
    {
        var problem = await ProblemAsync(400, "invalid-request", Root, operation, path);

        Assert.Contains(problem.GetProperty("errors").EnumerateArray(), error => error.Text("pointer") == parameter);
    }

    private static async Task<JsonElement> ProblemAsync(int status, string type, Api api, ApiOperation operation, string path) =>
        await AssertAsync(status, type, await api.ResponseAsync(
            new(operation.Method), path, operation.Body is null ? null : Valid(operation)));

    private static async Task<JsonElement> AssertAsync(int status, string type, HttpResponseMessage response)
    {
        using (response)
        {
            var text = await response.Content.ReadAsStringAsync();
            Assert.True((HttpStatusCode)status == response.StatusCode, $"{response.RequestMessage}\n{(int)response.StatusCode} {text}");
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            var problem = JsonElement.Parse(text);
            Assert.Equal(type, Api.Type(problem));
            Assert.False(string.IsNullOrEmpty(problem.Text("detail")));
            return problem;
        }
    }
}
