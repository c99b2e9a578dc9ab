namespace Grader.Cli.Try;

/// <summary>The main job from both sides: post, grade, deliver, verify; and whether everything of it was there.</summary>
internal sealed class TryScenario(FakePlatform platform, IAnsiConsole console)
{
    private const int SubjectWidth = 11;

    private readonly List<string> missing = [];

    /// <summary>What should have happened and did not; empty when all is well.</summary>
    public IReadOnlyList<string> Missing => missing;

    public void Say(string subject, string what) => console.Write(ReportConsole.Columns(SubjectWidth)
        .AddRow(new Text(subject, VerdictWords.Quiet), new Text(Untrusted.Line(what))));

    /// <summary>Posts a sample, waits for its webhook, verifies it and prints the report.</summary>
    public async Task<GradingResult> TellAsync(Sample sample, CancellationToken cancellationToken)
    {
        console.WriteLine();
        var posted = await platform.PostAsync(sample, cancellationToken);
        Say("POST", $"/v1/submissions, {sample.Challenge}, {sample.Path} → {posted.Status} {posted.Id}");
        var webhook = await platform.WebhookAsync(posted, cancellationToken);
        Say("webhook",
            $"{webhook.Id}, {webhook.Body.Length} bytes, {platform.Elapsed(posted, webhook).TotalMilliseconds:0} ms after the POST");
        await VerifyAsync(webhook, cancellationToken);
        console.WriteLine();
        TextReport.Write(console, webhook.Result, [sample.File]);
        return webhook.Result;
    }

    public void Expect(bool holds, string otherwise)
    {
        if (!holds) missing.Add(otherwise);
    }

    private async Task VerifyAsync(ReceivedWebhook webhook, CancellationToken cancellationToken)
    {
        var signed = await webhook.IsSignedAsync(platform.Key, webhook.Body, cancellationToken);
        Say("signature", $"{webhook.Signatures[0]} {(signed ? "verified by openssl" : "is NOT what openssl finds")}");
        Expect(signed, $"the signature of {webhook.Id} does not verify");

        var tamperedIsSigned = await webhook.IsSignedAsync(platform.Key, Tampered(webhook.Body), cancellationToken);
        Say("tampered", tamperedIsSigned ? "one byte changed VERIFIES" : "one byte of the body changed: openssl finds another signature");
        Expect(!tamperedIsSigned, $"a tampered body of {webhook.Id} verifies");
    }

    private static byte[] Tampered(ReadOnlyMemory<byte> body)
    {
        var tampered = body.ToArray();
        tampered[tampered.Length / 2] ^= 1;
        return tampered;
    }
}

/// <summary>How long a warm service takes from POST to webhook: a figure, never a test.</summary>
internal static class WarmRun
{
    // A latency, not a throughput: every submission uses up one warm test host, and the pool starts the next.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>Posts one solution after the other, each half a second after the webhook of the one before has come.</summary>
    /// <returns>The times, the shortest first.</returns>
    public static async Task<IReadOnlyList<TimeSpan>> MeasureAsync(
        FakePlatform platform, IEnumerable<Sample> samples, CancellationToken cancellationToken)
    {
        var times = new List<TimeSpan>();
        foreach (var sample in samples)
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
