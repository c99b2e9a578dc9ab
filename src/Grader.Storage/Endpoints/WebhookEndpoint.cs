namespace Grader.Storage.Endpoints;

/// <summary>A receiver of webhooks that its owner manages.</summary>
public sealed record WebhookEndpoint
{
    public required string Id { get; init; }

    /// <summary>Whose events it receives; null for those of all tenants.</summary>
    public string? Tenant { get; init; }

    public required string Url { get; init; }

    public required string Description { get; init; }

    /// <summary>The types of events it receives; null for all.</summary>
    public IReadOnlyList<string>? Events => EventWords.Read(EventsText);

    /// <inheritdoc cref="Deliveries.ClaimedDelivery.ProtectedHeaders"/>
    public string? ProtectedHeaders { get; init; }

    /// <summary>Until then its previous secret signs too; null if there is none, or that time is over.</summary>
    public DateTimeOffset? PreviousUntil { get; init; }

    /// <summary>The most requests in a second; null for no limit.</summary>
    public int? RatePerSecond { get; init; }

    /// <summary>Null while it is enabled.</summary>
    public DateTimeOffset? DisabledAt { get; init; }

    /// <summary><c>requested</c>, <c>gone</c> or <c>failing</c>; null while it is enabled.</summary>
    public string? DisabledReason { get; init; }

    /// <summary>Since when no attempt has succeeded; null if the newest did.</summary>
    public DateTimeOffset? FailingSince { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    internal string? EventsText { get; init; }
}
