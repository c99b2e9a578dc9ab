using Grader.Webhooks;

namespace Grader.Service.Deliveries;

/// <summary>The webhooks.</summary>
internal static class DeliveryServices
{
    private const string Section = "Webhooks";

    public static void AddDeliveries(this WebApplicationBuilder builder)
    {
        builder.Services.AddWebhooks(options => builder.Configuration.GetSection(Section).Bind(options));
        builder.Services.AddHostedService<DeliveryService>();
    }
}
