using Grader.Storage.Deliveries;
using Grader.Storage.Events;
using Grader.Webhooks.Payloads;
using Microsoft.Extensions.Options;

namespace Grader.Webhooks.Deliveries;

/// <summary>When an endpoint is disabled: at once if it says that it is gone, or after days of nothing but failure.</summary>
internal sealed class EndpointDisablingRule(IOptions<WebhookOptions> options, TimeProvider time)
{
    private const string Gone = "gone";
    private const string Failing = "failing";

    /// <summary>What a failed attempt does to its endpoint; null if the receiver was named with the submission.</summary>
    internal EndpointDisabling? After(string errorCode, ClaimedDelivery delivery)
    {
        if (delivery.EndpointId is not { } endpoint) return null;
        return errorCode == DeliveryError.Gone
            ? new(Gone, EventOf(endpoint, delivery, Gone))
            : new(Failing, EventOf(endpoint, delivery, Failing))
            {
                FailingFor = options.Value.DisableAfter,
                FailedAttempts = options.Value.DisableAfterAttempts,
            };
    }

    private NewEvent EventOf(string endpoint, ClaimedDelivery delivery, string reason)
    {
        var now = time.GetUtcNow();
        return new(
            WebhookId.New(now), delivery.EndpointTenant ?? "", EventTypes.EndpointDisabled, SubmissionId: null,
            WebhookPayload.ForEndpointDisabled(endpoint, new Uri(delivery.Url).IdnHost, reason, now));
    }
}
