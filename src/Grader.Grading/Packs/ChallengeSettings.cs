using Grader.Grading.Policy;

namespace Grader.Grading.Packs;

/// <summary>What challenge.yaml says to the grader.</summary>
/// <param name="TestCpu">CPU time of each test.</param>
/// <param name="HeapBytes">The heap limit of the test process.</param>
public sealed record ChallengeSettings(TimeSpan TestCpu, long HeapBytes, ChallengePolicy Policy);
