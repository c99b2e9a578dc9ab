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

    private static AddressGuard Guard(params string[] allowed) =>
        new(Options.Create(new WebhookOptions { AllowedNetworks = allowed }));
}
