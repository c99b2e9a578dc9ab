using Grader.Webhooks.Addresses;

namespace Grader.Webhooks.Tests.Addresses;

public sealed class WebhookUrlTests
{
    public static TheoryData<string, string> BadUrls()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in DataFile.Rows("Addresses/bad-urls.txt")) data.Add(row[0], row[1]);
        return data;
    }

    [Theory]
    [MemberData(nameof(BadUrls))]
    public void Says_what_is_wrong_with_a_URL(string text, string expected)
    {
        Assert.False(WebhookUrl.TryParse(text, out _, out var problem));

        Assert.Contains(expected, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_URL_that_is_too_long()
    {
        Assert.False(WebhookUrl.TryParse("https://example.org/" + new string('a', 2048), out _, out var problem));

        Assert.Contains("2048", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org")]
    [InlineData("https://example.org:8443/hooks/grader?course=7")]
    [InlineData("http://127.0.0.1:5000/hook")]
    [InlineData("http://[::1]:5000/hook")]
    [InlineData("https://bücher.example/hook")]
    public void Accepts_web_addresses(string text)
    {
        Assert.True(WebhookUrl.TryParse(text, out var url, out _));
        Assert.Equal(new Uri(text), url);
    }
}
