namespace Grader.Service.Challenges;

/// <summary>What <c>GET /v1/challenges</c> answers, in order of slug.</summary>
internal sealed record ChallengeList(IReadOnlyList<ChallengeSummary> Challenges);
