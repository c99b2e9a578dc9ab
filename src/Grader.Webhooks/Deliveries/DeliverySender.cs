using System.Net.Http.Headers;
using System.Security.Cryptography;
using Grader.Storage.Deliveries;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Grader.Webhooks.Deliveries;

/// <summary>Sends one attempt. Whatever the receiver does is an outcome, not an exception.</summary>
internal sealed partial class DeliverySender(
    IHttpClientFactory clients,
    DeliveryRequest requests,
    IOptions<WebhookOptions> options,
    TimeProvider time,
    ILogger<DeliverySender> logger)
{
    /// <summary>The name of the client in <see cref="IHttpClientFactory"/>.</summary>
    internal const string ClientName = "Grader.Webhooks";

    /// <returns>The outcome, and the wait that the receiver asked for; null if it asked for none.</returns>
    /// <exception cref="OperationCanceledException">The service is stopping; the outcome is unknown.</exception>
    internal async Task<(AttemptOutcome Outcome, TimeSpan? RetryAfter)> SendAsync(
        ClaimedDelivery delivery, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        using var timeout = new CancellationTokenSource(options.Value.AttemptTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            using var request = await requests.CreateAsync(delivery, either.Token).ConfigureAwait(false);
            return await SendAsync(request, started, either.Token).ConfigureAwait(false);
        }
        catch (CryptographicException exception)
        {
            LogSecretUnreadable(logger, exception, delivery.EventId);
            return Failure(DeliveryError.SecretUnreadable);
        }
        catch (HttpRequestException exception)
        {
            var code = DeliveryError.OfException(exception);
            var reason = exception.InnerException?.Message ?? exception.Message;
            LogFailed(logger, delivery.EventId, delivery.Receiver, code, reason);
            return Failure(code);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Failure(timeout.IsCancellationRequested ? DeliveryError.Timeout : DeliveryError.ConnectTimeout);
        }

        (AttemptOutcome, TimeSpan?) Failure(string code) => (new(ElapsedMs(started), Status: null, code, Response: null), null);
    }

    private async Task<(AttemptOutcome Outcome, TimeSpan? RetryAfter)> SendAsync(
        HttpRequestMessage request, long started, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(ClientName);
        using var response = await client.SendAsync(
            request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        var status = (int)response.StatusCode;
        var retryAfter = RetryAfter.Of(status, response.Headers, time.GetUtcNow());
        var text = await ReadTextAsync(response.Content, cancellationToken).ConfigureAwait(false);
        return (new(ElapsedMs(started), status, DeliveryError.OfStatus(status), text), retryAfter);
    }

    // The status decides; a body that breaks off or never ends changes nothing.
    private async Task<string?> ReadTextAsync(HttpContent content, CancellationToken cancellationToken)
    {
        try
        {
            return await ResponseText.ReadAsync(content, options.Value.ResponseBytesKept, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (Exception exception)
            when (exception is IOException or HttpRequestException or OperationCanceledException)
        {
            return null;
        }
    }

    private int ElapsedMs(long started) => (int)time.GetElapsedTime(started).TotalMilliseconds;

    [LoggerMessage(1, LogLevel.Error, "The secret of webhook {WebhookId} cannot be decrypted; are the keys still there?")]
    private static partial void LogSecretUnreadable(ILogger logger, Exception exception, string webhookId);

    [LoggerMessage(2, LogLevel.Information, "Webhook {WebhookId} to {Receiver}: {ErrorCode}: {Reason}")]
    private static partial void LogFailed(ILogger logger, string webhookId, string receiver, string errorCode, string reason);
}

/// <summary>The <c>Retry-After</c> of a 429 or 503: seconds or a date (RFC 9110, section 10.2.3).</summary>
internal static class RetryAfter
{
    /// <summary>The wait that the receiver asked for, at least zero; null if there is none or it is malformed.</summary>
    internal static TimeSpan? Of(int status, HttpResponseHeaders headers, DateTimeOffset now)
    {
        if (status is not (429 or 503) || headers.RetryAfter is not { } asked) return null;

        var wait = asked.Delta ?? asked.Date - now;
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
