using Grader.Webhooks.Addresses;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Grader.Webhooks.Tests;

public sealed class WebhookOptionsTests
{
    public static TheoryData<string, Action<WebhookOptions>> BadOptions() => new()
    {
        { "\"10.0.0.0/33\"", options => options.AllowedNetworks = ["10.0.0.0/33"] },
        { "\"localhost\"", options => options.AllowedNetworks = ["127.0.0.0/8", "localhost"] },
        { "Schedule", options => options.Schedule = [] },
        { "Schedule", options => options.Schedule = [TimeSpan.FromSeconds(-1)] },
        { "Jitter", options => options.Jitter = -0.1 },
        { "Jitter", options => options.Jitter = double.NaN },
        { "LongestRetryAfter", options => options.LongestRetryAfter = TimeSpan.FromSeconds(-1) },
        { "ConnectTimeout", options => options.ConnectTimeout = TimeSpan.Zero },
        { "AttemptTimeout", options => options.AttemptTimeout = TimeSpan.FromSeconds(1) },
        { "Lease", options => options.Lease = options.AttemptTimeout },
        { "MaxConcurrentPerReceiver", options => options.MaxConcurrentPerReceiver = 0 },
        { "MaxConcurrent", options => options.MaxConcurrent = 1 },
        { "MaxConcurrentPerHost", options => options.MaxConcurrentPerHost = 1 },
        { "DisableAfter", options => options.DisableAfter = TimeSpan.Zero },
        { "DisableAfterAttempts", options => options.DisableAfterAttempts = 0 },
        { "ResponseBytesKept", options => options.ResponseBytesKept = -1 },
        { "LongestWait", options => options.LongestWait = TimeSpan.Zero },
        { "DatabaseRetryDelay", options => options.DatabaseRetryDelay = TimeSpan.Zero },
        { "ShutdownGrace", options => options.ShutdownGrace = TimeSpan.FromSeconds(-1) },
    };

    [Theory]
    [MemberData(nameof(BadOptions))]
    public void Refuses_at_start_what_would_break_a_promise(string named, Action<WebhookOptions> configure)
    {
        using var services = new ServiceCollection().AddWebhooks(configure).BuildServiceProvider();

        var refusal = Assert.Throws<OptionsValidationException>(
            () => services.GetRequiredService<IStartupValidator>().Validate());
        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepts_the_defaults_and_allows_no_network_by_itself()
    {
        using var services = new ServiceCollection().AddWebhooks().BuildServiceProvider();

        services.GetRequiredService<IStartupValidator>().Validate();
        Assert.NotNull(services.GetRequiredService<AddressGuard>().Objection(System.Net.IPAddress.Loopback, "https"));
    }

    [Fact]
    public void Come_from_configuration()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Webhooks:AllowedNetworks:0"] = "10.1.0.0/16",
            ["Webhooks:Schedule:0"] = "00:00:00",
            ["Webhooks:Schedule:1"] = "00:00:02",
            ["Webhooks:MaxConcurrent"] = "16",
        }).Build();
        using var services = new ServiceCollection()
            .AddWebhooks(configuration.GetSection(WebhookOptions.Section).Bind)
            .BuildServiceProvider();

        var options = services.GetRequiredService<IOptions<WebhookOptions>>().Value;

        Assert.Equal(["10.1.0.0/16"], options.AllowedNetworks);
        Assert.Equal([TimeSpan.Zero, TimeSpan.FromSeconds(2)], options.Schedule);
        Assert.Equal(16, options.MaxConcurrent);
    }
}
