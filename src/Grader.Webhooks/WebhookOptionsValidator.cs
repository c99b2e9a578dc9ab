using System.Net;
using Microsoft.Extensions.Options;

namespace Grader.Webhooks;

/// <summary>Rejects invalid options at the start, with all reasons at once.</summary>
internal sealed class WebhookOptionsValidator : IValidateOptions<WebhookOptions>
{
    public ValidateOptionsResult Validate(string? name, WebhookOptions options)
    {
        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(WebhookOptions options)
    {
        foreach (var network in options.AllowedNetworks)
            if (!IPNetwork.TryParse(network, out _)) yield return $"AllowedNetworks: \"{network}\" is not a network such as 10.1.0.0/16.";

        if (options.Schedule is { } schedule && (schedule.Count == 0 || schedule.Any(delay => delay < TimeSpan.Zero)))
            yield return "Schedule must have at least one delay and no negative one.";
        if (options.Jitter is not (>= 0 and <= 1)) yield return "Jitter must be between 0 and 1.";
        if (options.LongestRetryAfter < TimeSpan.Zero) yield return "LongestRetryAfter must not be negative.";
        if (options.ConnectTimeout <= TimeSpan.Zero) yield return "ConnectTimeout must be positive.";
        if (options.AttemptTimeout < options.ConnectTimeout) yield return "AttemptTimeout must not be shorter than ConnectTimeout.";
        if (options.Lease <= options.AttemptTimeout)
            yield return "Lease must be longer than AttemptTimeout, or two processes send the same attempt.";
        if (options.MaxConcurrentPerReceiver < 1) yield return "MaxConcurrentPerReceiver must be at least 1.";
        if (options.MaxConcurrent < options.MaxConcurrentPerReceiver)
            yield return "MaxConcurrent must be at least MaxConcurrentPerReceiver.";
        if (options.MaxConcurrentPerHost < options.MaxConcurrentPerReceiver)
            yield return "MaxConcurrentPerHost must be at least MaxConcurrentPerReceiver.";
        if (options.DisableAfter <= TimeSpan.Zero) yield return "DisableAfter must be positive.";
        if (options.DisableAfterAttempts < 1) yield return "DisableAfterAttempts must be at least 1.";
        if (options.ResponseBytesKept < 0) yield return "ResponseBytesKept must not be negative.";
        if (options.LongestWait <= TimeSpan.Zero) yield return "LongestWait must be positive.";
        if (options.DatabaseRetryDelay <= TimeSpan.Zero) yield return "DatabaseRetryDelay must be positive.";
        if (options.ShutdownGrace < TimeSpan.Zero) yield return "ShutdownGrace must not be negative.";
    }
}
