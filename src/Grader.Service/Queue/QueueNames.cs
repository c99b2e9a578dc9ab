namespace Grader.Service.Queue;

/// <summary>Names on the broker. The arguments of a queue cannot change: if you change them, give the queue the next number.</summary>
internal static class QueueNames
{
    /// <summary>Submissions that a student waits for.</summary>
    public const string Interactive = "grader-interactive-1";

    /// <summary>Messages that the broker gave up delivering. Their submissions are not lost; the sweeper republishes them.</summary>
    public const string DeadInteractive = Interactive + "-dead";

    /// <summary>Submissions as plain JSON, from producers that send no HTTP; the queue, and the fan-out exchange of that name.</summary>
    public const string Submit = "grader-submit-1";

    /// <summary>Messages that the broker gave up delivering to <see cref="Submit"/>.</summary>
    public const string DeadSubmit = Submit + "-dead";

    /// <summary>Submissions that were not accepted and whose sender asked for no reply, each with the reason.</summary>
    public const string RefusedSubmit = Submit + "-refused";

    /// <summary>The header of a submission that holds its API key.</summary>
    public const string KeyHeader = "authorization";

    /// <summary>The header of a refused submission: the problem document that a POST would have been answered with.</summary>
    public const string ProblemHeader = "grader-problem";

    /// <summary>The exchange on which results are announced.</summary>
    public const string Graded = "grader-submission-graded";

    /// <summary>
    /// The exchange of the queue, which has the same name. Sending to the queue would declare it again without the arguments of a quorum
    /// queue, and fail.
    /// </summary>
    public static readonly Uri InteractiveAddress = new($"exchange:{Interactive}");
}
