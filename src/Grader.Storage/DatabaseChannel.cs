namespace Grader.Storage;

/// <summary>What processes that share a database tell each other. A signal arrives after the commit that it belongs to.</summary>
public static class DatabaseChannel
{
    /// <summary>A submission is graded or cancelled; the payload is its id.</summary>
    public const string Submissions = "grader_submissions";

    /// <summary>A delivery is due; no payload.</summary>
    public const string Deliveries = "grader_deliveries";

    /// <summary>An event was written, and perhaps deliveries of it; no payload.</summary>
    public const string Events = "grader_events";

    public static IReadOnlyList<string> All { get; } = [Submissions, Deliveries, Events];
}
