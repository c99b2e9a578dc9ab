using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Grader.Contracts.Submissions;

namespace Grader.Cli.Try;

/// <summary>The part of the learning platform: posts solutions and waits for the webhooks.</summary>
internal sealed class FakePlatform(HttpClient service, WebhookReceiver receiver, TimeProvider time)
{
    private const int KeyBytes = 32;

    private readonly byte[] key = RandomNumberGenerator.GetBytes(KeyBytes);

    /// <summary>What the webhooks of this platform are signed with.</summary>
    public ReadOnlyMemory<byte> Key => key;

    /// <summary>Posts one solution; the answer is the submission's id.</summary>
    /// <exception cref="HttpRequestException">The service did not take it; the message has what it said.</exception>
    public async Task<AcceptedSubmission> PostAsync(Sample sample, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        using var response = await service.PostAsJsonAsync(
            "/v1/submissions",
            new
            {
                challenge = sample.Challenge,
                files = new[] { new { name = sample.File.Name, content = sample.File.Content } },
                webhook = new { url = receiver.Url, secret = "whsec_" + Convert.ToBase64String(key) },
            },
            cancellationToken);
        var body = await response.Content.ReadAsStringAsync(cancellationToken);
        if (!response.IsSuccessStatusCode)
            throw new HttpRequestException($"POST /v1/submissions answered {(int)response.StatusCode}: {body}");

        using var accepted = JsonDocument.Parse(body);
        return new(accepted.RootElement.GetProperty("id").GetString()!, (int)response.StatusCode, started);
    }

    public Task<ReceivedWebhook> WebhookAsync(AcceptedSubmission posted, CancellationToken cancellationToken) =>
        receiver.WaitForAsync(posted.Id, cancellationToken);

    public TimeSpan Elapsed(AcceptedSubmission posted, ReceivedWebhook webhook) => time.GetElapsedTime(posted.Started, webhook.Arrived);
}

/// <summary>A submission that the service took.</summary>
/// <param name="Id">Of the submission.</param>
/// <param name="Status">The HTTP status of the answer.</param>
/// <param name="Started">When the POST began, on the clock that <see cref="TimeProvider.GetTimestamp"/> reads.</param>
internal sealed record AcceptedSubmission(string Id, int Status, long Started);

/// <summary>A solution of <c>samples/</c>, carried inside the program so that it works without the checkout.</summary>
internal sealed record Sample(string Challenge, SourceFile File)
{
    private const string TakeEvery = "take-every";

    /// <summary>Pulls an item when it is asked for one.</summary>
    public static Sample Lazy { get; } = Read(TakeEvery, "Lazy.cs");

    /// <summary>The same values, from a copy of the whole source.</summary>
    public static Sample Eager { get; } = Read(TakeEvery, "Eager.cs");

    public string Path => $"samples/{Challenge}/{File.Name}";

    private static Sample Read(string challenge, string name)
    {
        using var stream = typeof(Sample).Assembly.GetManifestResourceStream($"{challenge}/{name}")!;
        return new(challenge, new SourceFile(name, new StreamReader(stream).ReadToEnd()));
    }
}
