using Grader.Grading.Policy;

namespace Grader.Grading.Packs;

/// <summary>The limits and the policy of challenge.yaml.</summary>
/// <param name="TestCpu">CPU time of each test.</param>
/// <param name="HeapBytes">The heap limit of the test process.</param>
public sealed record ChallengeSettings(TimeSpan TestCpu, long HeapBytes, ChallengePolicy Policy);
