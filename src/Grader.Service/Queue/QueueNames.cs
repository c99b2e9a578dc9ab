namespace Grader.Service.Queue;

/// <summary>
/// Names on the broker. A queue cannot change its arguments: who changes them gives the queue the next number.
/// </summary>
internal static class QueueNames
{
    /// <summary>Submissions that somebody waits for.</summary>
    public const string Interactive = "grader-interactive-1";

    /// <summary>What the broker itself gave up delivering. The rows are not lost with it; the sweeper has them.</summary>
    public const string DeadInteractive = Interactive + "-dead";

    /// <summary>The exchange on which results are announced.</summary>
    public const string Graded = "grader-submission-graded";

    /// <summary>
    /// Sending to the exchange, which has the queue's name. The address of the queue would declare it again, without
    /// the arguments of a quorum queue, and fail.
    /// </summary>
    public static readonly Uri InteractiveAddress = new($"exchange:{Interactive}");
}
