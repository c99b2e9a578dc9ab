namespace Grader.Cli.Try;

/// <summary>How long a warm service takes from POST to webhook: a figure, never a test.</summary>
internal static class WarmRun
{
    // A latency, not a throughput: every submission uses up one warm test host, and the pool starts the next.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>Posts one solution after the other, each half a second after the webhook of the one before has come.</summary>
    /// <returns>The times, the shortest first.</returns>
    public static async Task<IReadOnlyList<TimeSpan>> MeasureAsync(
        FakePlatform platform, Sample sample, int count, CancellationToken cancellationToken)
    {
        var times = new List<TimeSpan>(count);
        for (var i = 0; i < count; i++)
        {
            await Task.Delay(Pause, cancellationToken);
            var posted = await platform.PostAsync(sample, cancellationToken);
            times.Add(platform.Elapsed(posted, await platform.WebhookAsync(posted, cancellationToken)));
        }

        times.Sort();
        return times;
    }

    public static string Describe(IReadOnlyList<TimeSpan> sorted) =>
        $"{sorted.Count} more, half a second apart: median {Milliseconds(sorted[sorted.Count / 2])} from POST to webhook received "
        + $"(fastest {Milliseconds(sorted[0])}, slowest {Milliseconds(sorted[^1])}; {Environment.ProcessorCount} cores)";

    private static string Milliseconds(TimeSpan time) => $"{time.TotalMilliseconds:0} ms";
}
