using System.Text;
using Grader.Webhooks.Signing;

namespace Grader.Webhooks.Tests.Signing;

public sealed class WebhookSignerTests
{
    private const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private const string Id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private const long Timestamp = 1614265330;

    public static TheoryData<string, string> Vectors()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in DataFile.Rows("Signing/vectors.txt")) data.Add(row[0] == "-" ? "" : row[0], row[1]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Signs_as_Standard_Webhooks_does(string body, string signature)
    {
        Assert.True(WebhookSecret.TryParse(Secret, out var secret, out _));

        Assert.Equal(signature, WebhookSigner.Sign(secret, Id, Timestamp, Encoding.UTF8.GetBytes(body)));
    }

    [Fact]
    public void Signs_with_every_secret_while_two_overlap()
    {
        var (older, newer) = (WebhookSecret.Generate(), WebhookSecret.Generate());

        var signatures = WebhookSigner.Sign([older, newer], [], Id, Timestamp, "{}"u8).Split(' ');

        Assert.Equal(
            [WebhookSigner.Sign(older, Id, Timestamp, "{}"u8), WebhookSigner.Sign(newer, Id, Timestamp, "{}"u8)],
            signatures);
        Assert.NotEqual(signatures[0], signatures[1]);
    }

    [Fact]
    public void Signs_the_id_the_time_and_every_byte_of_the_body()
    {
        var secret = WebhookSecret.Generate();
        string[] signatures =
        [
            WebhookSigner.Sign(secret, Id, Timestamp, "{}"u8),
            WebhookSigner.Sign(secret, Id + "x", Timestamp, "{}"u8),
            WebhookSigner.Sign(secret, Id, Timestamp + 1, "{}"u8),
            WebhookSigner.Sign(secret, Id, Timestamp, "{} "u8),
        ];

        Assert.Equal(signatures.Length, signatures.Distinct().Count());
    }
}
