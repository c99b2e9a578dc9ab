namespace Grader.Verification;

/// <summary>What to prove.</summary>
/// <param name="Repeat">How often every solution is graded; a verdict that changes is a gap. From 1.</param>
/// <param name="EnforcesPolicy">False grades without the policy: then rejected solutions must die on a property.</param>
/// <param name="Seed">What every grading draws its inputs from; null chooses one for each.</param>
public sealed record VerificationOptions(int Repeat = 1, bool EnforcesPolicy = true, int? Seed = null);
