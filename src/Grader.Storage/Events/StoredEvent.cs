namespace Grader.Storage.Events;

/// <summary>An event of the feed.</summary>
public sealed record StoredEvent
{
    /// <summary>Its place in the feed. Grows, with gaps.</summary>
    public required long Seq { get; init; }

    /// <inheritdoc cref="NewEvent.Id"/>
    public required string Id { get; init; }

    /// <inheritdoc cref="NewEvent.Type"/>
    public required string Type { get; init; }

    /// <inheritdoc cref="NewEvent.Body"/>
    public required byte[] Body { get; init; }
}
