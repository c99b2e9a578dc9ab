using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Grader.Service.Tests.Running;

namespace Grader.Service.Tests.Examples;

/// <summary>
/// What a newcomer does by the README of each language, against a service with nothing replaced: receive, submit, and see the webhook
/// verified.
/// </summary>
[Trait("Lane", "slow")]
public sealed class PlatformExampleTests : IAsyncLifetime
{
    private static readonly string Eager = Repository.PathOf("samples", "take-every", "Eager.cs");

    private readonly TemporaryFolder folder = new();
    private RunningService service = null!;

    public async Task InitializeAsync() => service = await RunningService.StartAsync(folder.Path);

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData("csharp", "Failed")]
    [InlineData("python", "failed")]
    [InlineData("javascript", "failed")]
    public async Task A_submission_comes_back_as_a_verified_webhook(string language, string failed)
    {
        await using var receiver = Start(language, "receive");
        var address = await AddressOf(receiver);

        await using var submitter = Start(language, "submit", "take-every", Eager, address.AbsoluteUri);
        var (code, output, errors) = await submitter.EndAsync();

        Assert.True(code == 0, $"{code}\n{output}\n{errors}");
        var id = output.Split('\n')[0]["submitted ".Length..];
        Assert.StartsWith($"submitted {id}\n{failed}: 8 of 20 points\nLZ-PULL: ", output, StringComparison.Ordinal);
        Assert.Equal($"verified {id}: {failed}, 8 of 20 points", await receiver.NextLineAsync());
        Assert.StartsWith($"  from examples/{language}, whole result at http", await receiver.NextLineAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csharp")]
    [InlineData("python")]
    [InlineData("javascript")]
    public async Task A_receiver_takes_what_is_genuine_once_and_nothing_else(string language)
    {
        await using var receiver = Start(language, "receive");
        var address = await AddressOf(receiver);
        const string Body = """{"type":"another","data":{"name":"Zoë ✓"}}""";
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var genuine = Sign(Body, now);

        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(address, Body, now, genuine));
        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(address, Body, now, $"v1a,AAAA v1,AAAA {genuine}"));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(address, Body + " ", now, genuine));
        Assert.StartsWith("refused: ", await receiver.NextLineAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(address, Body, now - 400, Sign(Body, now - 400)));
        Assert.StartsWith("refused: ", await receiver.NextLineAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(address, Body, now, ""));
        Assert.StartsWith("refused: ", await receiver.NextLineAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csharp")]
    [InlineData("python")]
    [InlineData("javascript")]
    public async Task A_submitter_says_why_it_was_refused(string language)
    {
        await using var submitter = Start(language, "submit", "take-evry", Eager);

        var (code, _, errors) = await submitter.EndAsync();

        Assert.Equal(1, code);
        Assert.Contains("There is no challenge 'take-evry'", errors, StringComparison.Ordinal);
        Assert.Contains("  #/challenge: ", errors, StringComparison.Ordinal);
    }

    private ExampleRun Start(string language, string program, params string[] arguments)
    {
        var (runtime, script) = language switch
        {
            "csharp" => (Repository.DotnetHost, BuiltProgram(program == "submit" ? "Submit" : "Receive")),
            "python" => ("python3", Repository.PathOf("examples", "python", program + ".py")),
            _ => ("node", Repository.PathOf("examples", "javascript", program + ".mjs")),
        };
        return ExampleRun.Start(runtime, [script, .. arguments], folder.Path, new Dictionary<string, string>
        {
            ["GRADER_URL"] = service.Client.BaseAddress!.AbsoluteUri,
            ["GRADER_KEY"] = RunningService.Key,
            ["WEBHOOK_SECRET"] = Receiver.Secret,
            ["PORT"] = "0",
        });
    }

    // artifacts/bin/Submit/release/Submit.dll
    private static string BuiltProgram(string name)
    {
        var own = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        return Path.Combine(own.Parent!.Parent!.FullName, name, own.Name, name + ".dll");
    }

    private static async Task<Uri> AddressOf(ExampleRun receiver)
    {
        const string Listens = "listening on ";
        var line = await receiver.NextLineAsync();
        Assert.StartsWith(Listens, line, StringComparison.Ordinal);
        return new(line[Listens.Length..]);
    }

    private async Task<HttpStatusCode> PostAsync(Uri address, string body, long timestamp, string signatures)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body) };
        request.Headers.Add("webhook-id", "msg_1");
        request.Headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", signatures);
        using var response = await service.Client.SendAsync(request);
        return response.StatusCode;
    }

    private static string Sign(string body, long timestamp) => "v1," + Convert.ToBase64String(HMACSHA256.HashData(
        Convert.FromBase64String(Receiver.Secret["whsec_".Length..]), Encoding.UTF8.GetBytes($"msg_1.{timestamp}.{body}")));
}
