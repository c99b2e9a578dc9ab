namespace Grader.Storage.Submissions;

/// <summary>Where the result of one submission goes.</summary>
/// <param name="Url">Absolute.</param>
/// <param name="ProtectedSecret">The signing secret, never in clear.</param>
public sealed record WebhookTarget(string Url, string ProtectedSecret);
