using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Grader.Webhooks.Deliveries;

namespace Grader.Webhooks.Tests;

/// <summary>docs/webhooks.md tells receivers what is so.</summary>
public sealed partial class DocumentationTests
{
    private const string Id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private const long Timestamp = 1614265330;

    private static readonly string Page = DataFile.Read("docs/webhooks.md");

    public static TheoryData<string, string> Vectors() => Signing.WebhookSignerTests.Vectors();

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
        var key = Webhooks.Signing.SigningKey.Generate();
        var folder = Directory.CreateTempSubdirectory("grader-webhooks-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "body.json"), received);

        var output = await RunAsync(
            Block("sh", containing: "pkeyutl"), folder.FullName, ("key", key.PublicKey),
            ("signature", key.Sign(Id, Timestamp, Encoding.UTF8.GetBytes("""{"name":"Zoë ✓"}"""))));

        Assert.Equal(says, output.Trim());
        folder.Delete(recursive: true);
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
