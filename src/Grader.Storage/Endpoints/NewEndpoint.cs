namespace Grader.Storage.Endpoints;

/// <summary>An endpoint to be stored, enabled.</summary>
public sealed record NewEndpoint
{
    public required string Id { get; init; }

    /// <inheritdoc cref="WebhookEndpoint.Tenant"/>
    public string? Tenant { get; init; }

    /// <summary>Absolute, https or http; already validated.</summary>
    public required string Url { get; init; }

    public string Description { get; init; } = "";

    /// <inheritdoc cref="WebhookEndpoint.Events"/>
    public IReadOnlyList<string>? Events { get; init; }

    public string? ProtectedHeaders { get; init; }

    /// <summary>The encrypted signing secret.</summary>
    public required string ProtectedSecret { get; init; }

    /// <inheritdoc cref="WebhookEndpoint.RatePerSecond"/>
    public int? RatePerSecond { get; init; }
}
