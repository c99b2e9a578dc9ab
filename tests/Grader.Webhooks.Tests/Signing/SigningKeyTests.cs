using System.Security.Cryptography;
using Grader.Webhooks.Signing;

namespace Grader.Webhooks.Tests.Signing;

public sealed class SigningKeyTests
{
    private const string Id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private const long Timestamp = 1614265330;

    public static TheoryData<string, string, string, string> Vectors()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in DataFile.Rows("Signing/ed25519.txt")) data.Add(row[0], row[1], row[2] == "-" ? "" : row[2], row[3]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Signs_as_RFC_8032_says(string privateKey, string publicKey, string message, string signature)
    {
        var key = SigningKey.Parse(Convert.ToBase64String(Convert.FromHexString(privateKey)));

        Assert.Equal("whpk_" + Convert.ToBase64String(Convert.FromHexString(publicKey)), key.PublicKey);
        Assert.Equal(signature, Convert.ToHexStringLower(key.Sign(Convert.FromHexString(message))));
    }

    [Fact]
    public void Is_the_same_after_it_was_stored()
    {
        var key = SigningKey.Generate();

        var read = SigningKey.Parse(key.Reveal());

        Assert.Equal(key.PublicKey, read.PublicKey);
        Assert.Equal(key.Sign(Id, Timestamp, "{}"u8), read.Sign(Id, Timestamp, "{}"u8));
        Assert.StartsWith("v1a,", read.Sign(Id, Timestamp, "{}"u8), StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_its_private_key_in_no_log()
    {
        var key = SigningKey.Generate();

        Assert.Equal(key.PublicKey, $"{key}");
        Assert.NotEqual(SigningKey.Generate().PublicKey, key.PublicKey);
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("not base64")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    public void What_is_no_private_key_is_refused(string text) => Assert.Throws<CryptographicException>(() => SigningKey.Parse(text));

    [Fact]
    public void Stands_beside_the_signature_of_the_secret()
    {
        var (secret, older, newer) = (WebhookSecret.Generate(), SigningKey.Generate(), SigningKey.Generate());

        Assert.Equal(
            [WebhookSigner.Sign(secret, Id, Timestamp, "{}"u8), newer.Sign(Id, Timestamp, "{}"u8), older.Sign(Id, Timestamp, "{}"u8)],
            WebhookSigner.Sign([secret], [newer, older], Id, Timestamp, "{}"u8).Split(' '));
    }
}
