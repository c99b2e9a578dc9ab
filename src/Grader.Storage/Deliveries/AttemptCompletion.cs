namespace Grader.Storage.Deliveries;

/// <summary>What the end of an attempt changed.</summary>
public enum AttemptCompletion
{
    /// <summary>Nothing: the lease had expired, and the delivery was claimed again or has ended.</summary>
    Fenced,

    /// <summary>The outcome is in the log, and the delivery in its next state.</summary>
    Recorded,

    /// <summary>And the endpoint is now disabled, which the other endpoints are told.</summary>
    RecordedAndDisabled,
}
