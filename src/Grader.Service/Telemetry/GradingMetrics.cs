using System.Diagnostics;
using System.Diagnostics.Metrics;
using Grader.Contracts.Results;

namespace Grader.Service.Telemetry;

/// <summary>Counts gradings and how long they take. Durations are in seconds, as OpenTelemetry wants them.</summary>
internal sealed class GradingMetrics
{
    /// <summary>Of the meter and of the source of activities.</summary>
    public const string Name = "Grader";

    private readonly Counter<long> accepted;
    private readonly Counter<long> graded;
    private readonly Counter<long> failedAttempts;
    private readonly Counter<long> swept;
    private readonly Histogram<double> queueWait;
    private readonly Histogram<double> phases;

    public GradingMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        accepted = meter.CreateCounter<long>("grader.submissions.accepted", description: "Submissions that were answered with 202.");
        graded = meter.CreateCounter<long>("grader.submissions.graded", description: "Results, by verdict.");
        failedAttempts = meter.CreateCounter<long>(
            "grader.attempts.failed", description: "Attempts that ended without a result, by reason.");
        swept = meter.CreateCounter<long>("grader.sweeper.found", description: "What the sweeper had to mend, by kind.");
        queueWait = meter.CreateHistogram<double>(
            "grader.queue.wait", "s", "From the POST to the claim.", advice: Buckets(0.005, 0.05, 0.25, 1, 5, 15, 60, 300, 1800));
        phases = meter.CreateHistogram<double>(
            "grader.grading.phase", "s", "Wall time of compile and run.",
            advice: Buckets(0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60));
    }

    /// <summary>The spans of gradings.</summary>
    public static ActivitySource Source { get; } = new(Name);

    public void Accepted(string challenge) => accepted.Add(1, new KeyValuePair<string, object?>("challenge", challenge));

    public void Graded(GradingResult result)
    {
        graded.Add(
            1, new("challenge", result.Challenge), new KeyValuePair<string, object?>("verdict", ResultJson.NameOf(result.Verdict)));
        queueWait.Record(Seconds(result.Measurements.QueueMs));
        if (result.Measurements.CompileMs > 0) phases.Record(Seconds(result.Measurements.CompileMs), Phase("compile"));
        if (result.Measurements.RunMs > 0) phases.Record(Seconds(result.Measurements.RunMs), Phase("run"));
    }

    /// <param name="reason"><c>fault</c>, <c>lease_lost</c>, <c>stopped</c>, <c>missing_version</c>, <c>fenced</c>.</param>
    public void AttemptFailed(string reason) => failedAttempts.Add(1, new KeyValuePair<string, object?>("reason", reason));

    /// <param name="kind"><c>lease_expired</c>, <c>exhausted</c>, <c>message_lost</c>, <c>republished</c>.</param>
    public void Swept(string kind, int count) => swept.Add(count, new KeyValuePair<string, object?>("kind", kind));

    private static double Seconds(int milliseconds) => milliseconds / 1000.0;

    private static KeyValuePair<string, object?> Phase(string name) => new("phase", name);

    private static InstrumentAdvice<double> Buckets(params double[] bounds) => new() { HistogramBucketBoundaries = bounds };
}
