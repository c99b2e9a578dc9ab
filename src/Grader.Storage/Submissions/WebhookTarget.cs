namespace Grader.Storage.Submissions;

/// <summary>Where the result of one submission goes.</summary>
/// <param name="Url">Absolute.</param>
/// <param name="ProtectedSecret">The encrypted signing secret.</param>
public sealed record WebhookTarget(string Url, string ProtectedSecret);
