namespace Grader.Service.Challenges.Path;

/// <summary>One concept of the learning path.</summary>
/// <param name="Challenges">In the order of learning; the prerequisites of each come before it.</param>
internal sealed record PathStep(string Concept, string Title, IReadOnlyList<ChallengeSummary> Challenges);
