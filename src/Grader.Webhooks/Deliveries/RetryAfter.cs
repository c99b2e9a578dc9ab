using System.Net.Http.Headers;

namespace Grader.Webhooks.Deliveries;

/// <summary>The <c>Retry-After</c> of a 429 or 503: seconds or a date (RFC 9110, section 10.2.3).</summary>
internal static class RetryAfter
{
    /// <summary>The wait that was asked for, not below zero; null where there is none or it cannot be read.</summary>
    internal static TimeSpan? Of(int status, HttpResponseHeaders headers, DateTimeOffset now)
    {
        if (status is not (429 or 503) || headers.RetryAfter is not { } asked) return null;

        var wait = asked.Delta ?? asked.Date - now;
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
