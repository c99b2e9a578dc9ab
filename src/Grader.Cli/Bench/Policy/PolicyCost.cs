namespace Grader.Cli.Bench.Policy;

/// <summary>What the policy took for one solution, warm.</summary>
/// <param name="Solution">The file in its pack.</param>
internal sealed record PolicyCost(string Solution, double Milliseconds);
