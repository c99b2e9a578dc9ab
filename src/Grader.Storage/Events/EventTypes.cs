namespace Grader.Storage.Events;

/// <summary>The types of events. Receivers rely on the words.</summary>
public static class EventTypes
{
    public const string SubmissionGraded = "submission.graded";
    public const string SubmissionRegraded = "submission.regraded";
    public const string SubmissionCancelled = "submission.cancelled";

    /// <summary>An endpoint receives nothing more until its owner enables it.</summary>
    public const string EndpointDisabled = "endpoint.disabled";

    /// <summary>Sent to one endpoint at the request of its owner.</summary>
    public const string Test = "webhook.test";

    /// <summary>Those that an endpoint can select.</summary>
    public static IReadOnlyList<string> Selectable { get; } =
        [SubmissionGraded, SubmissionRegraded, SubmissionCancelled, EndpointDisabled];
}
