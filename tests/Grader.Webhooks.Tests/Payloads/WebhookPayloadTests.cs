using System.Text.Json;
using System.Text.Json.Nodes;
using Grader.Contracts.Results;
using Grader.Webhooks.Payloads;

namespace Grader.Webhooks.Tests.Payloads;

public sealed class WebhookPayloadTests
{
    private static readonly Uri ResultUrl = new("https://grader.example/v1/submissions/sub_019ab3f1c0de7000a1b2c3d4e5f60718");

    private static readonly JsonElement Metadata =
        JsonSerializer.SerializeToElement(new Dictionary<string, string> { ["student"] = "Zoë", ["course"] = "it-7" });

    [Fact]
    public void Is_the_documented_body()
    {
        var body = WebhookPayload.ForGraded(SampleResult.Small, Metadata, ResultUrl);

        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(DataFile.Read("Payloads/payload.json")), JsonNode.Parse(body)),
            System.Text.Encoding.UTF8.GetString(body));
    }

    [Fact]
    public void Carries_a_result_document_as_its_data()
    {
        var data = Data(WebhookPayload.ForGraded(SampleResult.Small, Metadata, ResultUrl));

        Assert.Equal(
            ResultJson.ToCompactString(SampleResult.Small),
            ResultJson.ToCompactString(ResultJson.Parse(data.GetRawText())));
    }

    [Fact]
    public void Has_no_metadata_where_the_platform_sent_none()
    {
        var data = Data(WebhookPayload.ForGraded(SampleResult.Small, metadata: null, ResultUrl));

        Assert.False(data.TryGetProperty("metadata", out _));
        Assert.False(data.TryGetProperty("truncated", out _));
    }

    [Fact]
    public void Keeps_a_large_result_under_20_kB_and_names_the_whole()
    {
        var body = WebhookPayload.ForGraded(
            SampleResult.With(tests: 20, messageLength: 100, traceLength: 200), Metadata, ResultUrl);

        Assert.InRange(body.Length, 1, ResultCut.DefaultMaxBytes);
        var data = Data(body);
        Assert.True(data.GetProperty("truncated").GetBoolean());
        Assert.Equal(ResultUrl.AbsoluteUri, data.GetProperty("resultUrl").GetString());
        Assert.Equal("it-7", data.GetProperty("metadata").GetProperty("course").GetString());
        Assert.All(data.GetProperty("tests").EnumerateArray(), test => Assert.False(test.TryGetProperty("evidence", out _)));
    }

    [Fact]
    public void Counts_metadata_in_the_20_kB()
    {
        var result = SampleResult.With(tests: 20, messageLength: 400, traceLength: 0);
        var note = new string('n', 8_000);
        var metadata = JsonSerializer.SerializeToElement(new Dictionary<string, string> { ["note"] = note });

        Assert.InRange(ResultJson.ToCompactString(result).Length, 12_000, ResultCut.DefaultMaxBytes);
        Assert.InRange(
            WebhookPayload.ForGraded(result, metadata, ResultUrl).Length, note.Length, ResultCut.DefaultMaxBytes);
    }

    private static JsonElement Data(byte[] body)
    {
        using var document = JsonDocument.Parse(body);
        return document.RootElement.GetProperty("data").Clone();
    }
}
