using Grader.Webhooks.Signing;

namespace Grader.Webhooks.Tests.Signing;

public sealed class WebhookSecretTests
{
    public static TheoryData<string, string> BadSecrets()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in DataFile.Rows("Signing/bad-secrets.txt")) data.Add(row[0], row[1]);
        return data;
    }

    [Theory]
    [MemberData(nameof(BadSecrets))]
    public void Says_what_is_wrong_with_a_secret_and_does_not_repeat_it(string text, string expected)
    {
        Assert.False(WebhookSecret.TryParse(text, out _, out var problem));

        Assert.Contains(expected, problem, StringComparison.Ordinal);
        if (text.Length > WebhookSecret.Prefix.Length)
            Assert.DoesNotContain(text[WebhookSecret.Prefix.Length..], problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(WebhookSecret.MinBytes)]
    [InlineData(32)]
    [InlineData(WebhookSecret.MaxBytes)]
    public void Reads_what_it_shows(int bytes)
    {
        var text = WebhookSecret.Prefix + Convert.ToBase64String(new byte[bytes]);

        Assert.True(WebhookSecret.TryParse(text, out var secret, out _));
        Assert.Equal(text, secret.Reveal());
    }

    [Fact]
    public void Generates_secrets_that_it_accepts_and_that_differ()
    {
        var (one, other) = (WebhookSecret.Generate(), WebhookSecret.Generate());

        Assert.True(WebhookSecret.TryParse(one.Reveal(), out _, out _));
        Assert.NotEqual(one.Reveal(), other.Reveal());
    }

    [Fact]
    public void Does_not_show_itself_in_a_log() => Assert.Equal("whsec_…", $"{WebhookSecret.Generate()}");
}
