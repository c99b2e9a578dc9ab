namespace Grader.Service.Queue;

/// <summary>Names on the broker. The arguments of a queue cannot change: if you change them, give the queue the next number.</summary>
internal static class QueueNames
{
    /// <summary>Submissions that a student waits for.</summary>
    public const string Interactive = "grader-interactive-1";

    /// <summary>Messages that the broker gave up delivering. Their submissions are not lost; the sweeper republishes them.</summary>
    public const string DeadInteractive = Interactive + "-dead";

    /// <summary>The exchange on which results are announced.</summary>
    public const string Graded = "grader-submission-graded";

    /// <summary>
    /// The exchange of the queue, which has the same name. Sending to the queue would declare it again without the arguments of a quorum
    /// queue, and fail.
    /// </summary>
    public static readonly Uri InteractiveAddress = new($"exchange:{Interactive}");
}
