namespace Grader.Cli.Try;

/// <summary>How long a warm service takes from POST to webhook: a figure, never a test.</summary>
internal static class WarmRun
{
    /// <summary>Posts one solution after the other, each when the webhook of the one before has come.</summary>
    /// <returns>The times, the shortest first.</returns>
    public static async Task<IReadOnlyList<TimeSpan>> MeasureAsync(
        Platform platform, Sample sample, int count, CancellationToken cancellationToken)
    {
        var times = new List<TimeSpan>(count);
        for (var i = 0; i < count; i++)
        {
            var posted = await platform.PostAsync(sample, cancellationToken);
            times.Add(platform.Elapsed(posted, await platform.WebhookAsync(posted, cancellationToken)));
        }

        times.Sort();
        return times;
    }

    public static string Describe(IReadOnlyList<TimeSpan> sorted) =>
        $"{sorted.Count} more, one after the other: median {Milliseconds(sorted[sorted.Count / 2])} from POST to webhook received "
        + $"(fastest {Milliseconds(sorted[0])}, slowest {Milliseconds(sorted[^1])}; {Environment.ProcessorCount} cores)";

    private static string Milliseconds(TimeSpan time) => $"{time.TotalMilliseconds:0} ms";
}
