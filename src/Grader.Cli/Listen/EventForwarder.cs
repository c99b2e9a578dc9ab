using System.Net.Http.Headers;
using System.Text;
using Grader.Webhooks.Signing;

namespace Grader.Cli.Listen;

/// <summary>Posts events as the service sends webhooks, once each.</summary>
internal sealed class EventForwarder(HttpClient receiver, Uri url, WebhookSecret secret, TimeProvider time)
{
    /// <returns>A line that says what came of it.</returns>
    public async Task<string> ForwardAsync(FeedEvent happened, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var started = time.GetTimestamp();
        var answer = await AnswerAsync(happened, now, cancellationToken);
        var elapsed = (int)time.GetElapsedTime(started).TotalMilliseconds;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{now:HH:mm:ss} {Untrusted.Line(happened.Type)} {happened.Id} {happened.Subject} → {answer} ({elapsed} ms)");
    }

    private async Task<string> AnswerAsync(FeedEvent happened, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var body = Encoding.UTF8.GetBytes(happened.Body);
        var timestamp = now.ToUnixTimeSeconds();
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("webhook-id", happened.Id);
        request.Headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", WebhookSigner.Sign(secret, happened.Id, timestamp, body));
        try
        {
            using var response = await receiver.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
        }
        catch (HttpRequestException fault)
        {
            return $"no answer: {fault.Message}";
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return "no answer in time";
        }
    }
}
