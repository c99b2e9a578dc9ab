using System.Net;
using Grader.Service.Http;
using Grader.Webhooks;
using Microsoft.Extensions.Options;

namespace Grader.Service.Deliveries;

/// <summary>The webhooks.</summary>
internal static class DeliveryServices
{
    private const string Section = "Webhooks";

    public static void AddDeliveries(this WebApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection(Section);
        builder.Services.AddWebhooks(options => section.Bind(options));
        if (!section.GetSection(nameof(WebhookOptions.AllowedNetworks)).Exists())
            builder.Services.AddOptions<WebhookOptions>().Configure<IOptions<HttpOptions>>(AllowLoopbackToItself);
        builder.Services.AddHostedService<DeliveryService>();
    }

    // Whoever can speak to an API that listens on loopback is on this machine already.
    private static void AllowLoopbackToItself(WebhookOptions webhooks, IOptions<HttpOptions> http)
    {
        if (IPAddress.TryParse(http.Value.Address, out var address) && IPAddress.IsLoopback(address))
            webhooks.AllowedNetworks = WebhookOptions.Loopback;
    }
}
