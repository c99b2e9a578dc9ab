using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Grader.Webhooks.Deliveries;
using Grader.Webhooks.Signing;

namespace Grader.Webhooks.Tests;

/// <summary>docs/webhooks.md tells receivers what is so.</summary>
public sealed partial class DocumentationTests
{
    private const string Id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private const long Timestamp = 1614265330;

    private static readonly string Page = DataFile.Read("docs/webhooks.md");

    public static TheoryData<string, string> Vectors() => Tests.Signing.WebhookSignerTests.Vectors();

    [Theory]
    [MemberData(nameof(Vectors))]
    public async Task The_line_with_openssl_prints_the_signature(string body, string signature)
    {
        var folder = Directory.CreateTempSubdirectory("grader-webhooks-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "body.json"), body);

        Assert.Equal(signature, await RunAsync(Block("sh"), folder.FullName));

        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("{\"name\":\"Zoë ✓\"}", "Signature Verified Successfully")]
    [InlineData("{\"name\":\"Zoe ✓\"}", "Signature Verification Failure")]
    public async Task The_lines_with_openssl_verify_the_signature_of_the_signing_key(string received, string says)
    {
        var key = SigningKey.Generate();
        var folder = Directory.CreateTempSubdirectory("grader-webhooks-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "body.json"), received);

        var output = await RunAsync(
            Block("sh", containing: "pkeyutl"), folder.FullName, ("key", key.PublicKey),
            ("signature", key.Sign(Id, Timestamp, Encoding.UTF8.GetBytes("""{"name":"Zoë ✓"}"""))));

        Assert.Equal(says, output.Trim());
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("python3 check.py", "python", "def is_genuine", """

        import os, sys
        given = (os.environ[name] for name in ("secret", "id", "timestamp", "signature"))
        sys.exit(0 if is_genuine(*given, open("body.json", "rb").read()) else 1)
        """)]
    [InlineData("node check.mjs", "js", "isGenuine(", """

        import { readFileSync } from "node:fs";
        const { secret, id, timestamp, signature } = process.env;
        process.exit(isGenuine(secret, id, timestamp, signature, readFileSync("body.json")) ? 0 : 1);
        """)]
    [InlineData("node check.mjs", "js", "isGenuineByKey(", """

        import { readFileSync } from "node:fs";
        const { key, id, timestamp, signature } = process.env;
        process.exit(isGenuineByKey(key, id, timestamp, signature, readFileSync("body.json")) ? 0 : 1);
        """)]
    public async Task The_checks_take_the_right_signature_last_in_a_list(string command, string language, string name, string calls)
    {
        const string Body = """{"name":"Zoë ✓"}""";
        var folder = Directory.CreateTempSubdirectory("grader-webhooks-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, command.Split(' ')[1]), Block(language, name) + calls);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "body.json"), Body);
        var (secret, other, key) = (WebhookSecret.Generate(), WebhookSecret.Generate(), SigningKey.Generate());
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();

        Assert.Equal("genuine", await CheckAsync(now, Body));
        Assert.Equal("not", await CheckAsync(now, Body + " "));
        Assert.Equal("not", await CheckAsync(now - 301, Body));

        folder.Delete(recursive: true);

        async Task<string> CheckAsync(long timestamp, string signed)
        {
            var body = Encoding.UTF8.GetBytes(signed);
            var signatures = WebhookSigner.Sign([other, secret], [SigningKey.Generate(), key], Id, timestamp, body);
            var output = await RunAsync(
                $"{command}; case $? in 0) echo genuine;; 1) echo not;; esac", folder.FullName, ("secret", secret.Reveal()),
                ("key", key.PublicKey), ("timestamp", timestamp.ToString(CultureInfo.InvariantCulture)), ("signature", signatures));
            return output.Trim();
        }
    }

    [Fact]
    public void The_table_has_the_vectors()
    {
        foreach (var row in DataFile.Rows("Signing/vectors.txt").Where(row => row[0] != "-"))
            Assert.Contains($"| `{row[0]}` | `{row[1]}` |", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_is_what_is_sent() => Assert.True(JsonNode.DeepEquals(
        JsonNode.Parse(DataFile.Read("Payloads/payload.json")),
        JsonNode.Parse(Block("json", containing: "submission.graded"))));

    [Fact]
    public void The_check_in_CSharp_is_the_one_that_the_other_tests_use() => Assert.Contains(
        WithoutIndentation(Block("csharp")),
        WithoutIndentation(DataFile.Read("Receiving/DocumentedReceiver.cs")),
        StringComparison.Ordinal);

    [Fact]
    public void Every_error_code_is_explained()
    {
        var codes = typeof(DeliveryError).GetFields()
            .Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!)
            .Append(Storage.Deliveries.AttemptOutcome.Interrupted);

        Assert.All(codes, code => Assert.Contains($"| `{code}` |", Page, StringComparison.Ordinal));
    }

    private static string Block(string language, string containing = "") => Blocks().Matches(Page)
        .Where(match => match.Groups["language"].Value == language)
        .Select(match => match.Groups["text"].Value)
        .First(text => text.Contains(containing, StringComparison.Ordinal));

    private static string WithoutIndentation(string text) =>
        string.Join('\n', text.Split('\n', StringSplitOptions.TrimEntries)).Trim();

    private static async Task<string> RunAsync(string script, string folder, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("sh", ["-c", script])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            Environment =
            {
                ["secret"] = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                ["id"] = Id,
                ["timestamp"] = Timestamp.ToString(CultureInfo.InvariantCulture),
            },
        };
        foreach (var (name, value) in variables) start.Environment[name] = value;
#pragma warning disable RS0030 // What receivers would type is tried as they would.
        using var process = Process.Start(start)!;
#pragma warning restore RS0030
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }

    [GeneratedRegex(@"```(?<language>\w+)\n(?<text>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
