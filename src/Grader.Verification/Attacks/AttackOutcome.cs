namespace Grader.Verification.Attacks;

/// <summary>What came of one attack and of the honest submission after it.</summary>
/// <param name="Problems">What is not as it must be, a sentence each; empty where the attack was met.</param>
public sealed record AttackOutcome(Attack Attack, bool Policy, IReadOnlyList<string> Problems)
{
    public AttackOutcome With(string problem) => this with { Problems = [.. Problems, problem] };

    public override string ToString() => $"{Attack}, policy {(Policy ? "on" : "off")}: {string.Join("; ", Problems)}";
}
