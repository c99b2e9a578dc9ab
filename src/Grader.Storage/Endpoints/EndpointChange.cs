namespace Grader.Storage.Endpoints;

/// <summary>What to change of an endpoint. What is null stays as it is.</summary>
public sealed record EndpointChange
{
    public string? Url { get; init; }

    public string? Description { get; init; }

    /// <summary>True disables it, at the request of its owner; false enables it and forgets its failures.</summary>
    public bool? Disabled { get; init; }

    /// <inheritdoc cref="WebhookEndpoint.Events"/>
    public Change<IReadOnlyList<string>?>? Events { get; init; }

    /// <inheritdoc cref="WebhookEndpoint.ProtectedHeaders"/>
    public Change<string?>? ProtectedHeaders { get; init; }

    /// <inheritdoc cref="WebhookEndpoint.RatePerSecond"/>
    public Change<int?>? RatePerSecond { get; init; }
}

/// <summary>A new value, where null is a value too.</summary>
public sealed record Change<T>(T To);
