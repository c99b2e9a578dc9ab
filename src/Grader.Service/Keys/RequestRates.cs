using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Grader.Service.Problems;

namespace Grader.Service.Keys;

/// <summary>
/// How many requests a key, an address without a key, and a student may send. Each has a bucket of a minute's worth that fills steadily, so
/// that a burst is served and a flood is not. Answers carry <c>RateLimit-Policy</c> and <c>RateLimit</c>
/// (draft-ietf-httpapi-ratelimit-headers-10).
/// </summary>
internal sealed class RequestRates : IDisposable
{
    private const string PolicyHeader = "RateLimit-Policy";
    private const string Header = "RateLimit";
    private const int Seconds = 60;
    private const int SecondsOfDay = 24 * 60 * 60;
    private const int LargestIPv6Prefix = 8;

    private readonly PartitionedRateLimiter<Bucket> limiter = PartitionedRateLimiter.Create<Bucket, Bucket>(
        bucket => RateLimitPartition.GetTokenBucketLimiter(bucket, OptionsOf));

    private readonly KeyOptions options;

    public RequestRates(IOptions<KeyOptions> options) => this.options = options.Value;

    /// <summary>Counts a request of a key.</summary>
    /// <returns>Null if it is within the rate.</returns>
    public Problem? Take(HttpContext context, Caller caller) =>
        Take(context, new Bucket("key", caller.KeyId, caller.PerMinute ?? options.PerMinute));

    /// <summary>Counts a request that has no valid key.</summary>
    /// <returns>Null if it is within the rate.</returns>
    public Problem? TakeWithoutKey(HttpContext context, IPAddress? address) =>
        Take(context, new Bucket("address", Network(address), options.PerMinuteWithoutKey));

    /// <summary>Counts a submission of a student.</summary>
    /// <param name="answer">The headers of the answer; null if it is about several submissions.</param>
    /// <returns>Null if it is within the rate.</returns>
    public Problem? TakeForStudent(string tenant, string student, IHeaderDictionary? answer)
    {
        var bucket = new Bucket("student", $"{tenant.Length}:{tenant}{student}", options.PerMinuteAndStudent);
        return Take(bucket, answer) ? null : Problem.TooManySubmissions(bucket.PerMinute, RetryAfter(bucket));
    }

    /// <summary>Says what is left of a key's submissions in 24 hours.</summary>
    public static void TellQuota(IHeaderDictionary answer, int quota, int left) => Tell(
        answer, string.Create(CultureInfo.InvariantCulture, $"\"quota\";q={quota};w={SecondsOfDay}"),
        string.Create(CultureInfo.InvariantCulture, $"\"quota\";r={left}"));

    public void Dispose() => limiter.Dispose();

    private Problem? Take(HttpContext context, Bucket bucket) =>
        Take(bucket, context.Response.Headers) ? null : Problem.TooManyRequests(bucket.Kind, bucket.PerMinute, RetryAfter(bucket));

    private bool Take(Bucket bucket, IHeaderDictionary? answer)
    {
        using var lease = limiter.AttemptAcquire(bucket);
        if (answer is null) return lease.IsAcquired;

        var left = limiter.GetStatistics(bucket)?.CurrentAvailablePermits ?? 0;
        var full = Math.Ceiling((bucket.PerMinute - left) * (double)Seconds / bucket.PerMinute);
        Tell(
            answer, string.Create(CultureInfo.InvariantCulture, $"\"{bucket.Kind}\";q={bucket.PerMinute};w={Seconds}"),
            string.Create(CultureInfo.InvariantCulture, $"\"{bucket.Kind}\";r={left};t={full}"));
        return lease.IsAcquired;
    }

    /// <summary>Adds an item to the lists that the headers are.</summary>
    private static void Tell(IHeaderDictionary answer, string policy, string state)
    {
        answer[PolicyHeader] = answer.TryGetValue(PolicyHeader, out var policies) ? $"{policies}, {policy}" : policy;
        answer[Header] = answer.TryGetValue(Header, out var states) ? $"{states}, {state}" : state;
    }

    /// <summary>When there is a token again.</summary>
    private static TimeSpan RetryAfter(Bucket bucket) =>
        TimeSpan.FromSeconds(Math.Ceiling(Math.Max(1, (double)Seconds / bucket.PerMinute)));

    private static TokenBucketRateLimiterOptions OptionsOf(Bucket bucket)
    {
        // A token at a time, but not more often than ten times a second.
        var tokens = (int)Math.Ceiling(bucket.PerMinute / (Seconds * 10.0));
        return new()
        {
            TokenLimit = bucket.PerMinute,
            TokensPerPeriod = tokens,
            ReplenishmentPeriod = TimeSpan.FromSeconds((double)Seconds * tokens / bucket.PerMinute),
            QueueLimit = 0,
            AutoReplenishment = true,
        };
    }

    // Who has one address of IPv6 has the whole network of 64 bits.
    private static string Network(IPAddress? address)
    {
        var bytes = address?.GetAddressBytes() ?? [];
        return Convert.ToHexString(bytes.Length > LargestIPv6Prefix && !address!.IsIPv4MappedToIPv6 ? bytes[..LargestIPv6Prefix] : bytes);
    }

    private sealed record Bucket(string Kind, string Id, int PerMinute);
}
