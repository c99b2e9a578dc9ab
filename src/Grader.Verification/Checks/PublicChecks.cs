using Grader.Contracts.Results;
using Grader.Grading.Packs;

namespace Grader.Verification.Checks;

/// <summary>What is public of a challenge: it tells nothing hidden, agrees with itself, and its example is true.</summary>
internal sealed class PublicChecks
{
    private readonly PublicChallenge challenge;
    private readonly HiddenText secret;

    public PublicChecks(ChallengeVersion edition)
    {
        challenge = edition.Public;
        Hidden = HiddenFiles.Require(challenge.Slug, edition.Hidden);
        secret = new(Hidden, challenge.Starter + "\n" + challenge.Given);
    }

    public PublicChallenge Challenge => challenge;

    public HiddenFiles Hidden { get; }

    private string Statement => $"challenges/{challenge.Slug}/README.md";

    public IEnumerable<PackProblem> OfTexts()
    {
        foreach (var (file, text) in new[] { ("README.md", challenge.Statement), ("Starter.cs", challenge.Starter),
            ("Given.cs", challenge.Given ?? "") })
        {
            if (secret.In(text) is { } shown) yield return new(challenge.Slug, $"challenges/{challenge.Slug}/{file}", null,
                $"shows {shown}.");
        }

        foreach (var property in challenge.Properties.Keys)
        {
            if (!challenge.Statement.Contains(property, StringComparison.Ordinal))
                yield return new(challenge.Slug, Statement, null, $"does not say in words what {property} checks.");
        }
    }

    public IEnumerable<PackProblem> OfMessages(IEnumerable<SolutionReport> solutions)
    {
        foreach (var solution in solutions)
        {
            var shown = solution.Result.Tests
                .SelectMany(Read).OfType<string>().Select(secret.In).FirstOrDefault(found => found is not null);
            if (shown is not null) yield return new(challenge.Slug, solution.Solution.Name, null,
                $"a message that a student would read shows {shown}.");
        }
    }

    private static IEnumerable<string?> Read(TestResult test) =>
        [test.Message, test.Title, test.Evidence?.CounterExample, test.Evidence?.LikelyCause, .. test.Evidence?.Trace ?? []];

    /// <param name="starter">What came of the starter, submitted as it is.</param>
    public IEnumerable<PackProblem> OfStarter(GradingResult starter)
    {
        if (starter.Verdict is not (Verdict.CompileError or Verdict.Rejected or Verdict.Passed)) yield break;
        var why = starter.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Diagnostic.Error);
        yield return new(
            challenge.Slug, $"challenges/{challenge.Slug}/Starter.cs", why?.Line,
            starter.Verdict is Verdict.Passed ? "passes as it is; its bodies must throw." : $"is no submission: {why?.Id} {why?.Message}");
    }

    /// <param name="problem">What is wrong with the statement's examples; null where they are true.</param>
    public IEnumerable<PackProblem> OfExample(string? problem) => problem is null ? [] : [new(challenge.Slug, Statement, null, problem)];
}
