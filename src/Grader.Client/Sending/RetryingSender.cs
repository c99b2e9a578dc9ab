using System.Net;
using System.Net.Http.Headers;

namespace Grader.Client.Sending;

/// <summary>Sends a request, and again if the service is busy or the connection breaks: every request of this client can be repeated.</summary>
internal sealed class RetryingSender(HttpClient http, GraderClientOptions options, TimeProvider time)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(16);

    /// <param name="create">Makes the request anew for each attempt.</param>
    /// <returns>The last answer, whatever its status.</returns>
    public async Task<HttpResponseMessage> SendAsync(Func<HttpRequestMessage> create, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            HttpResponseMessage? response = null;
            try
            {
                using var request = create();
                if (options.ApiKey is { } key) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
                response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
                if (attempt >= options.Attempts || !IsWorthRepeating(response)) return response;
            }
            catch (Exception lost) when (attempt < options.Attempts && IsLost(lost))
            {
                // The next attempt may get through.
            }

            var pause = RetryAfter(response) ?? Backoff(attempt);
            if (response is not null && pause > options.LongestRetryAfter) return response;
            response?.Dispose();
            await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Waits as long as the answer says.</summary>
    public Task PauseAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var pause = RetryAfter(response) ?? TimeSpan.Zero;
        return Task.Delay(pause < options.LongestRetryAfter ? pause : options.LongestRetryAfter, time, cancellationToken);
    }

    // Refused or reset, or no answer within the timeout of the HttpClient.
    private static bool IsLost(Exception exception) =>
        exception is HttpRequestException or TaskCanceledException { InnerException: TimeoutException };

    private static bool IsWorthRepeating(HttpResponseMessage response) => response.StatusCode switch
    {
        HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests => true,
        HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => true,
        // The first request with this Idempotency-Key is still being answered.
        HttpStatusCode.Conflict => response.Headers.RetryAfter is not null,
        _ => false,
    };

    private TimeSpan? RetryAfter(HttpResponseMessage? response) => response?.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - time.GetUtcNow() is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero,
        _ => null,
    };

    // Half of it at random: clients that failed together do not come back together.
    private static TimeSpan Backoff(int attempt)
    {
        var pause = FirstPause * Math.Pow(2, attempt - 1);
        if (pause > LongestPause) pause = LongestPause;
#pragma warning disable CA5394 // Nothing is kept secret by it.
        return pause * (0.5 + (Random.Shared.NextDouble() / 2));
#pragma warning restore CA5394
    }
}
