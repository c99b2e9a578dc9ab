namespace Grader.Testing.Submissions;

/// <summary>What became of one submission in one mode.</summary>
/// <param name="Problems">What differs from its header, a sentence each.</param>
public sealed record SuiteOutcome(SuiteProgram Program, GradingMode Mode, IReadOnlyList<string> Problems)
{
    public SuiteOutcome With(IEnumerable<string> more) => this with { Problems = [.. Problems, .. more] };
}
