using System.Diagnostics;
using System.Diagnostics.Metrics;
using Grader.Storage.Deliveries;

namespace Grader.Webhooks.Deliveries;

/// <summary>Counts the attempts to deliver webhooks.</summary>
public sealed class DeliveryMetrics
{
    /// <summary>Of the meter and of the source of activities.</summary>
    public const string Name = "Grader.Webhooks";

    private const double MillisecondsPerSecond = 1000;

    private readonly Counter<long> attempts;
    private readonly Histogram<double> latency;

    public DeliveryMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        attempts = meter.CreateCounter<long>(
            "grader.webhooks.attempts", description: "Attempts, by what became of the delivery and by error.");
        latency = meter.CreateHistogram<double>("grader.webhooks.latency", "s", "How long an attempt took.");
    }

    internal static ActivitySource Source { get; } = new(Name);

    internal void Attempted(AttemptOutcome outcome, DeliveryStep step)
    {
        attempts.Add(
            1,
            new("status", step.Status.ToString().ToLowerInvariant()),
            new KeyValuePair<string, object?>("error", outcome.ErrorCode ?? "none"));
        latency.Record(outcome.LatencyMs / MillisecondsPerSecond);
    }
}
