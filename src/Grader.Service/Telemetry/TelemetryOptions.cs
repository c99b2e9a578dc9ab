namespace Grader.Service.Telemetry;

/// <summary>What the service tells of itself.</summary>
public sealed class TelemetryOptions
{
    public const string Section = "Telemetry";

    /// <summary>Whether <c>/metrics</c> answers, for Prometheus. It needs no key, and names no tenant and no student.</summary>
    public bool Metrics { get; set; } = true;

    /// <summary>The collector that gets traces and metrics by OTLP (gRPC), such as <c>http://collector:4317</c>; null for none.</summary>
    public Uri? OtlpEndpoint { get; set; }
}
