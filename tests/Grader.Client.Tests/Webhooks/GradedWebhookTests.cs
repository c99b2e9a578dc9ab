using System.Text;
using System.Text.Json;
using Grader.Client.Webhooks;
using Grader.Contracts.Results;
using Grader.Webhooks.Payloads;

namespace Grader.Client.Tests.Webhooks;

public sealed class GradedWebhookTests
{
    private static readonly GradingResult Result = new()
    {
        SubmissionId = "sub_1",
        Challenge = "take-every",
        ChallengeVersion = "sha256:1",
        Verdict = Verdict.Passed,
        Score = 10,
        MaxScore = 10,
        Attempt = 1,
        Measurements = new(),
        GradedAt = new(2026, 11, 25, 20, 0, 0, TimeSpan.Zero),
        Worker = "w",
    };

    [Fact]
    public void What_the_service_sends_is_read()
    {
        var url = new Uri("https://grader.example/v1/submissions/sub_1");
        var body = WebhookPayload.ForGraded(Result, JsonElement.Parse("""{"course":"c#"}"""), url);

        var webhook = GradedWebhook.Parse(body)!;

        Assert.Equal(ResultJson.ToCompactString(Result), ResultJson.ToCompactString(webhook.Result));
        Assert.Equal(url, webhook.ResultUrl);
        Assert.Equal("c#", webhook.Metadata["course"]);
    }

    [Fact]
    public void Metadata_is_empty_if_none_came() => Assert.Empty(
        GradedWebhook.Parse(WebhookPayload.ForGraded(Result, null, new("https://grader.example")))!.Metadata);

    [Fact]
    public void Another_type_is_left_to_others() => Assert.Null(GradedWebhook.Parse("""{"type":"endpoint.test","data":{}}"""u8.ToArray()));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":"submission.graded"}""")]
    [InlineData("""{"type":"submission.graded","data":{}}""")]
    [InlineData("""{"type":1}""")]
    public void Anything_else_is_no_webhook(string body) =>
        Assert.ThrowsAny<JsonException>(() => GradedWebhook.Parse(Encoding.UTF8.GetBytes(body)));
}
