namespace Grader.Storage.Submissions;

/// <summary>
/// A queued submission whose message is about to be published. A confirmation covers this message alone: if its attempt has ended
/// and been released by then, the next message is still due.
/// </summary>
/// <param name="Due">
/// When it is due again without a confirmation, in Unix milliseconds of the clock of the database. Messages carry it: of two, the one that
/// was sent first has the smaller one.
/// </param>
public sealed record Publication(string Id, long Due);
