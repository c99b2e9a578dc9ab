namespace Grader.Storage.Submissions;

/// <summary>
/// A queued submission whose message is about to be published. Whoever confirms it confirms this message alone: should
/// its attempt be over and released by then, the next message is still due.
/// </summary>
/// <param name="Due">When it would be due again if nobody confirmed it, milliseconds since 1970 of the database's clock.</param>
public sealed record Publication(string Id, long Due);
