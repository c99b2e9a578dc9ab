using System.Net;
using Grader.Webhooks.Addresses;
using Microsoft.Extensions.Options;

namespace Grader.Webhooks.Tests.Addresses;

public sealed class AddressGuardTests
{
    public static TheoryData<string, string> Addresses()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in DataFile.Rows("Addresses/addresses.txt")) data.Add(row[0], row[1]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Lets_through_public_addresses_alone(string address, string kind)
    {
        var objection = Guard().Objection(IPAddress.Parse(address), "https");

        if (kind == "-") Assert.Null(objection);
        else Assert.EndsWith($"({kind})", objection, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.8.8.8")]
    [InlineData("::1")]
    public void Lets_through_networks_on_the_allow_list_over_plain_http_too(string address) =>
        Assert.Null(Guard([.. WebhookOptions.Loopback]).Objection(IPAddress.Parse(address), "http"));

    [Theory]
    [InlineData("10.0.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("fe80::1")]
    public void Blocks_the_others_when_loopback_is_allowed(string address) =>
        Assert.NotNull(Guard([.. WebhookOptions.Loopback]).Objection(IPAddress.Parse(address), "https"));

    [Fact]
    public void Keeps_plain_http_from_the_public_internet_unless_the_operator_allows_it()
    {
        var address = IPAddress.Parse("93.184.216.34");

        Assert.Contains("https", Guard().Objection(address, "http"), StringComparison.Ordinal);
        Assert.Null(new AddressGuard(Options.Create(new WebhookOptions { AllowPlainHttp = true })).Objection(address, "http"));
    }

    [Theory]
    [InlineData("https://10.0.0.1/hook", "10.0.0.1 is not a public address (private)")]
    [InlineData("https://10.0.0.1./hook", "10.0.0.1 is not a public address (private)")]
    [InlineData("https://[::ffff:127.0.0.1]/hook", "mapped")]
    [InlineData("https://[fe80::1%25eth0]/hook", "link-local")]
    [InlineData("https://2130706433/hook", "127.0.0.1 is not a public address (loopback)")]
    [InlineData("https://0x7f.1/hook", "127.0.0.1 is not a public address (loopback)")]
    [InlineData("https://localhost/hook", "loopback")]
    [InlineData("https://grader.localhost./hook", "loopback")]
    [InlineData("http://93.184.216.34/hook", "use https")]
    [InlineData("http://example.org/hook", "use https")]
    public void Says_before_any_name_is_resolved_that_nothing_can_be_delivered_to_a_URL(string url, string reason)
    {
        var objection = Guard().Objection(new Uri(url));

        Assert.StartsWith("Nothing can be delivered there: ", objection, StringComparison.Ordinal);
        Assert.Contains(reason, objection, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/hook")]
    [InlineData("https://localhost.example.org/hook")]
    [InlineData("https://93.184.216.34/hook")]
    [InlineData("http://127.0.0.1:5000/hook")]
    [InlineData("http://localhost:5000/hook")]
    [InlineData("http://name-of-this-machine:5000/hook")]
    public void Leaves_to_the_connection_what_is_not_certain_before(string url) =>
        Assert.Null(Guard([.. WebhookOptions.Loopback]).Objection(new Uri(url)));

    private static AddressGuard Guard(params string[] allowed) =>
        new(Options.Create(new WebhookOptions { AllowedNetworks = allowed }));
}
