using Grader.Webhooks.Deliveries;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Grader.Service.Telemetry;

/// <summary>
/// Metrics at <c>/metrics</c> for Prometheus; traces and metrics by OTLP where a collector is set. A trace leads from the POST, whose
/// <c>traceparent</c> the row keeps, through the queue and the grading to the webhook.
/// </summary>
internal static class TelemetryServices
{
    private const string MassTransitSource = "MassTransit";

    public static void AddTelemetry(this WebApplicationBuilder builder, bool hasBacklog)
    {
        builder.AddValidated<TelemetryOptions>(TelemetryOptions.Section);
        builder.Services.AddSingleton<GradingMetrics>();
        if (hasBacklog) builder.Services.AddHostedService<BacklogMetrics>();
        var options = builder.Configuration.GetSection(TelemetryOptions.Section).Get<TelemetryOptions>() ?? new();
        var telemetry = builder.Services.AddOpenTelemetry().ConfigureResource(resource => resource.AddService("grader"));
        telemetry.WithMetrics(metrics =>
        {
            metrics.AddMeter(GradingMetrics.Name, DeliveryMetrics.Name, MassTransitSource).AddAspNetCoreInstrumentation();
            metrics.AddRuntimeInstrumentation();
            if (options.Metrics) metrics.AddPrometheusExporter();
            if (options.OtlpEndpoint is { } endpoint) metrics.AddOtlpExporter(exporter => exporter.Endpoint = endpoint);
        });
        if (options.OtlpEndpoint is not { } collector) return;

        telemetry.WithTracing(traces => traces
            .AddSource(GradingMetrics.Name, DeliveryMetrics.Name, MassTransitSource)
            // Whoever asks for the health does so all the time.
            .AddAspNetCoreInstrumentation(http => http.Filter = context =>
                context.Request.Path != Routes.Live && context.Request.Path != Routes.Ready && context.Request.Path != Routes.Metrics)
            .AddOtlpExporter(exporter => exporter.Endpoint = collector));
    }

    public static void MapTelemetry(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<TelemetryOptions>>().Value.Metrics) app.MapPrometheusScrapingEndpoint(Routes.Metrics);
    }
}
