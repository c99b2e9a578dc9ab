using System.Net;
using System.Text.Json;
using Grader.Service.Tests.Running;

namespace Grader.Service.Tests.Intake;

public sealed class BadInputTests(BadInputFixture fixture) : IClassFixture<BadInputFixture>
{
    private const string File = """{"name":"A.cs","content":"class A { }"}""";

    private RunningService Service => fixture.Service;

    [Theory]
    [InlineData("#/challenge", """{"files":[FILE]}""")]
    [InlineData("#/challenge", """{"challenge":7,"files":[FILE]}""")]
    [InlineData("#/challenge", """{"challenge":null,"files":[FILE]}""")]
    [InlineData("#/files", """{"challenge":"take-every"}""")]
    [InlineData("#/files", """{"challenge":"take-every","files":[]}""")]
    [InlineData("#/files", """{"challenge":"take-every","files":"class A { }"}""")]
    [InlineData("#/files", """{"challenge":"take-every","files":[FILE],"files":[FILE]}""")]
    [InlineData("#/files/0", """{"challenge":"take-every","files":["class A { }"]}""")]
    [InlineData("#/files/0/name", """{"challenge":"take-every","files":[{"content":"class A { }"}]}""")]
    [InlineData("#/files/0/name", """{"challenge":"take-every","files":[{"name":"../A.cs","content":"class A { }"}]}""")]
    [InlineData("#/files/0/name", """{"challenge":"take-every","files":[{"name":"\ud800.cs","content":"class A { }"}]}""")]
    [InlineData("#/files/0/content", """{"challenge":"take-every","files":[{"name":"A.cs","content":7}]}""")]
    [InlineData("#/files/0/content", """{"challenge":"take-every","files":[{"name":"A.cs","content":" "}]}""")]
    [InlineData("#/files/0/content", """{"challenge":"take-every","files":[{"name":"A.cs","content":"\ud800"}]}""")]
    [InlineData("#/files/0/path", """{"challenge":"take-every","files":[{"name":"A.cs","content":"class A { }","path":"x"}]}""")]
    [InlineData("#/files/1/name", """{"challenge":"take-every","files":[FILE,FILE]}""")]
    [InlineData("#/language", """{"challenge":"take-every","files":[FILE],"language":"c#"}""")]
    [InlineData("#/a~1b%20c~0", """{"challenge":"take-every","files":[FILE],"a/b c~":1}""")]
    [InlineData("#/tenant", """{"challenge":"take-every","files":[FILE],"tenant":""}""")]
    [InlineData("#/tenant", """{"challenge":"take-every","files":[FILE],"tenant":7}""")]
    [InlineData("#/tenant", """{"challenge":"take-every","files":[FILE],"tenant":"a","tenant":"b"}""")]
    [InlineData("#/student", """{"challenge":"take-every","files":[FILE],"student":"a\u0000b"}""")]
    [InlineData("#/student", """{"challenge":"take-every","files":[FILE],"student":"\ud800"}""")]
    [InlineData("#/webhook", """{"challenge":"take-every","files":[FILE],"webhook":"https://x.example"}""")]
    [InlineData("#/webhook/secret", """{"challenge":"take-every","files":[FILE],"webhook":{"url":"https://x.example"}}""")]
    [InlineData("#/webhook/url", """{"challenge":"take-every","files":[FILE],"webhook":{"url":"ftp://x.example","secret":"SECRET"}}""")]
    [InlineData("#/webhook/url", """{"challenge":"take-every","files":[FILE],"webhook":{"url":"/hook","secret":"SECRET"}}""")]
    [InlineData("#/webhook/url",
        """{"challenge":"take-every","files":[FILE],"webhook":{"url":"https://10.1.2.3/hook","secret":"SECRET"}}""")]
    [InlineData("#/webhook/url",
        """{"challenge":"take-every","files":[FILE],"webhook":{"url":"http://93.184.216.34/hook","secret":"SECRET"}}""")]
    [InlineData("#/webhook/url", """{"challenge":"take-every","files":[FILE],"webhook":{"url":null,"secret":"SECRET"}}""")]
    [InlineData("#/webhook/token",
        """{"challenge":"take-every","files":[FILE],"webhook":{"url":"https://x.example","secret":"SECRET","token":"x"}}""")]
    [InlineData("#/webhook/secret",
        """{"challenge":"take-every","files":[FILE],"webhook":{"url":"https://x.example","secret":"swordfish"}}""")]
    [InlineData("#/webhook/secret",
        """{"challenge":"take-every","files":[FILE],"webhook":{"url":"https://x.example","secret":"whsec_AAAA"}}""")]
    [InlineData("#/metadata", """{"challenge":"take-every","files":[FILE],"metadata":["x"]}""")]
    [InlineData("#/metadata/course", """{"challenge":"take-every","files":[FILE],"metadata":{"course":{"id":1}}}""")]
    [InlineData("#/metadata/course", """{"challenge":"take-every","files":[FILE],"metadata":{"course":"a","course":"b"}}""")]
    [InlineData("#/metadata/course", """{"challenge":"take-every","files":[FILE],"metadata":{"course":"\ud800"}}""")]
    [InlineData("#/metadata", """{"challenge":"take-every","files":[FILE],"metadata":{"\ud800":"a"}}""")]
    [InlineData("#/files", """{"challenge":"take-every","files":null}""")]
    [InlineData("#/files/0", """{"challenge":"take-every","files":[null]}""")]
    [InlineData("#/files/0", """{"challenge":"take-every","files":[{"\ud800":"A.cs"}]}""")]
    [InlineData("#/files/0/name", """{"challenge":"take-every","files":[{"name":"A.cs","name":"B.cs","content":"class A { }"}]}""")]
    [InlineData("#/files/0/name", """{"challenge":"take-every","files":[{"name":"A\u0000.cs","content":"class A { }"}]}""")]
    [InlineData("#/files/0/content", """{"challenge":"take-every","files":[{"name":"A.cs","content":null}]}""")]
    [InlineData("#/files/0/content", """{"challenge":"take-every","files":[{"name":"A.cs","content":"a\u0000b"}]}""")]
    [InlineData("#/files/0/content", """{"challenge":"take-every","files":[{"name":"A.cs","content":"\ufeff"}]}""")]
    [InlineData("#", """{"\ud800":1}""")]
    [InlineData("#", "[]")]
    public async Task A_wrong_field_is_named(string pointer, string body)
    {
        var json = body.Replace("FILE", File, StringComparison.Ordinal).Replace("SECRET", Receiver.Secret, StringComparison.Ordinal);

        var problem = await ProblemAsync(json, HttpStatusCode.BadRequest);

        Assert.Equal("urn:grader:problem:invalid-request", problem.GetProperty("type").GetString());
        Assert.Contains(pointer, problem.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("pointer").GetString()));
    }

    [Fact]
    public async Task All_wrong_fields_are_named_at_once()
    {
        var problem = await ProblemAsync(
            """{"challenge":1,"files":[{"name":"A.cs"}],"language":"c#"}""", HttpStatusCode.BadRequest);

        Assert.Equal(
            ["#/challenge", "#/files/0/content", "#/language"],
            problem.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("pointer").GetString()!).Order());
    }

    [Fact]
    public async Task Of_many_unknown_fields_ten_are_named()
    {
        var fields = string.Join(',', Enumerable.Range(1, 10_000).Select(number => $"\"unknown{number}\":0"));

        var errors = (await ProblemAsync($"{{{fields}}}", HttpStatusCode.BadRequest)).GetProperty("errors").EnumerateArray()
            .Select(error => error.GetProperty("pointer").GetString()!);

        Assert.Equal([.. Enumerable.Range(1, 10).Select(number => $"#/unknown{number}"), "#"], errors);
    }

    [Fact]
    public async Task An_unknown_field_with_a_long_name_is_not_repeated()
    {
        var problem = await ProblemAsync($$"""{"{{new string('x', 101)}}":0}""", HttpStatusCode.BadRequest);

        Assert.Equal("#", problem.GetProperty("errors")[0].GetProperty("pointer").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"challenge":"take-every",}""")]
    [InlineData("""{"challenge":"take-every"} x""")]
    [InlineData("class A { }")]
    public async Task What_is_no_JSON_is_malformed(string body)
    {
        var problem = await ProblemAsync(body, HttpStatusCode.BadRequest);

        Assert.Equal("urn:grader:problem:malformed-json", problem.GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_thousand_open_brackets_are_malformed() =>
        await ProblemAsync(new string('[', 1000), HttpStatusCode.BadRequest);

    [Fact]
    public async Task The_place_where_JSON_ends_is_named()
    {
        var problem = await ProblemAsync("{\n  \"challenge\": take-every\n}", HttpStatusCode.BadRequest);

        Assert.Contains("line 2, byte 17", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF_8_are_malformed()
    {
        using var content = new ByteArrayContent([.. "{\"challenge\":\""u8, 0xFF, .. "\"}"u8]);
        content.Headers.ContentType = new("application/json");
        using var response = await Service.Client.PostAsync(new Uri("/v1/submissions", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("The body is not UTF-8.", (await RunningService.JsonOf(response)).GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Problems_are_written_for_people()
    {
        using var response = await Service.Client.GetAsync(new Uri("/v1/challenges/Zoë", UriKind.Relative));

        Assert.Contains("There is no challenge 'Zoë';", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_challenge_that_does_not_exist_is_404()
    {
        var problem = await ProblemAsync($$"""{"challenge":"no-such","files":[{{File}}]}""", HttpStatusCode.NotFound);

        Assert.Equal("urn:grader:problem:unknown-challenge", problem.GetProperty("type").GetString());
        Assert.Equal("#/challenge", problem.GetProperty("errors")[0].GetProperty("pointer").GetString());
    }

    [Fact]
    public async Task A_file_over_64_KB_is_too_large() => await TooLargeAsync("#/files/0/content", "65536", Of(64 * 1024 + 1));

    [Fact]
    public async Task Eleven_files_are_too_many() =>
        await TooLargeAsync("#/files", "at most 10", Enumerable.Repeat(1, 11).ToArray());

    [Fact]
    public async Task More_than_256_KB_in_all_are_too_much() =>
        await TooLargeAsync("#/files", "262144", Enumerable.Repeat(60 * 1024, 5).ToArray());

    [Fact]
    public async Task A_file_of_exactly_64_KB_is_taken_however_JSON_writes_it()
    {
        var content = string.Concat(Enumerable.Repeat("\\u0041", 64 * 1024));

        using var response = await Service.PostAsync(
            $$"""{"challenge":"take-every","files":[{"name":"A.cs","content":"{{content}}"}]}""");

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    [Fact]
    public async Task Metadata_over_its_limit_is_too_large()
    {
        var value = new string('x', 513);

        var problem = await ProblemAsync(
            $$$"""{"challenge":"take-every","files":[{{{File}}}],"metadata":{"a":"{{{value}}}"}}""", HttpStatusCode.RequestEntityTooLarge);

        Assert.Contains("at most 512", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_over_the_servers_limit_is_answered_with_the_limit()
    {
        var problem = await ProblemAsync(new string(' ', (2 << 20) + 1), HttpStatusCode.RequestEntityTooLarge);

        Assert.Equal("urn:grader:problem:too-large", problem.GetProperty("type").GetString());
        Assert.Contains("2097152 bytes", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_far_over_the_limit_is_answered_though_its_client_writes_first_and_reads_then(bool chunked)
    {
        using var content = new ByteArrayContent(new byte[10 << 20]);
        content.Headers.ContentType = new("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/submissions") { Content = content };
        request.Headers.TransferEncodingChunked = chunked;
        using var response = await Service.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains(
            "2097152 bytes", (await RunningService.JsonOf(response)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/json")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/problem+json")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("json")]
    [InlineData(null)]
    public async Task Another_content_type_is_not_read(string? contentType)
    {
        using var response = await PostAsAsync(contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("Application/JSON; charset=\"UTF-8\"")]
    public async Task JSON_in_UTF_8_is_read_however_its_type_is_written(string contentType)
    {
        using var response = await PostAsAsync(contentType);

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    [Fact]
    public async Task An_unknown_address_is_a_problem()
    {
        using var response = await Service.Client.GetAsync(new Uri("/v2/nothing", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("urn:grader:problem:not-found", (await RunningService.JsonOf(response)).GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_wrong_method_is_a_problem_that_names_the_right_one()
    {
        using var response = await Service.Client.PutAsync(new Uri("/v1/submissions", UriKind.Relative), content: null);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Contains("POST", (await RunningService.JsonOf(response)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v1/challenges", HttpStatusCode.OK)]
    [InlineData("/v1/challenges/take-every", HttpStatusCode.OK)]
    [InlineData("/v1/challenges/no-such", HttpStatusCode.NotFound)]
    [InlineData("/v1/submissions/no-such", HttpStatusCode.NotFound)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    public async Task HEAD_answers_like_GET_without_a_body(string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var head = await Service.Client.SendAsync(request);
        using var get = await Service.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(status, head.StatusCode);
        Assert.Equal(status, get.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    private static int[] Of(int bytes) => [bytes];

    private async Task<HttpResponseMessage> PostAsAsync(string? contentType)
    {
        using var content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(RunningService.Submission()));
        if (contentType is not null) content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return await Service.Client.PostAsync(new Uri("/v1/submissions", UriKind.Relative), content);
    }

    private async Task TooLargeAsync(string pointer, string limit, int[] sizes)
    {
        var files = sizes.Select((size, index) => $$"""{"name":"F{{index}}.cs","content":"{{new string('x', size)}}"}""");

        var problem = await ProblemAsync(
            $$"""{"challenge":"take-every","files":[{{string.Join(',', files)}}]}""", HttpStatusCode.RequestEntityTooLarge);

        Assert.Equal("urn:grader:problem:too-large", problem.GetProperty("type").GetString());
        var error = Assert.Single(problem.GetProperty("errors").EnumerateArray());
        Assert.Equal(pointer, error.GetProperty("pointer").GetString());
        Assert.Contains(limit, error.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    /// <summary>Sends it and checks what holds for every problem.</summary>
    private async Task<JsonElement> ProblemAsync(string body, HttpStatusCode status)
    {
        using var response = await Service.PostAsync(body);
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonElement.Parse(text);
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("traceId").GetString()!);
        Assert.DoesNotContain("System.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Grader.", text, StringComparison.Ordinal);
        return problem;
    }
}
