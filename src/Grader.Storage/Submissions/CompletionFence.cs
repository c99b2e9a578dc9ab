namespace Grader.Storage.Submissions;

/// <summary>The condition for writing a result, besides that its attempt is the newest and still running.</summary>
public enum CompletionFence
{
    /// <summary>The caller is the worker of this attempt.</summary>
    Worker,

    /// <summary>The caller found that the lease of the attempt has expired. A renewal in between rejects the result.</summary>
    LeaseExpired,
}
