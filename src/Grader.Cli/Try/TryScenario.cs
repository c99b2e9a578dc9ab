using Grader.Cli.Reports;
using Grader.Contracts.Results;
using Spectre.Console;

namespace Grader.Cli.Try;

/// <summary>The main job from both sides: post, grade, deliver, verify; and whether everything of it was there.</summary>
internal sealed class TryScenario(FakePlatform platform, IAnsiConsole console)
{
    private const int SubjectWidth = 11;

    private readonly List<string> missing = [];

    /// <summary>What should have happened and did not; empty when all is well.</summary>
    public IReadOnlyList<string> Missing => missing;

    public void Say(string subject, string what) => console.Write(new Grid()
        .AddColumn(new GridColumn { NoWrap = true, Width = SubjectWidth, Padding = new Padding(0) })
        .AddColumn(new GridColumn { Padding = new Padding(0) })
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
