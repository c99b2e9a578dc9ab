namespace Grader.Storage.Submissions;

/// <summary>On which condition a result is written, beside that its attempt is the newest and still running.</summary>
public enum CompletionFence
{
    /// <summary>The caller is the worker of this attempt.</summary>
    Worker,

    /// <summary>The caller only found that the attempt's lease has run out; a renewal in between stops it.</summary>
    LeaseExpired,
}
