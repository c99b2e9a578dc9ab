using System.Text.RegularExpressions;
using Grader.Contracts.Results;
using Grader.Grading.Packs;

namespace Grader.Verification.Checks;

/// <summary>What is public of a challenge: it tells nothing hidden, agrees with itself, and its example is true.</summary>
internal sealed class PublicChecks
{
    private readonly PublicChallenge challenge;
    private readonly HiddenText secret;

    public PublicChecks(ChallengeVersion version)
    {
        challenge = version.Public;
        Hidden = HiddenFiles.Require(challenge.Slug, version.Hidden);
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

/// <summary>Whether something hidden appears in what is public: names of hidden tests, lines of a solution.</summary>
internal sealed partial class HiddenText
{
    // Shorter lines say what everybody would write.
    private const int TellingLine = 40;

    private readonly IReadOnlyList<string> names;
    private readonly HashSet<string> lines;

    public HiddenText(HiddenFiles hidden, string contract)
    {
        names = [.. hidden.Tests.SelectMany(file => TestName().Matches(file.Content)).Select(match => match.Groups[1].Value).Distinct()];
        lines = [.. hidden.References.Concat(hidden.Tests).SelectMany(file => TellingLines(file.Content))];
        lines.ExceptWith(TellingLines(contract));
    }

    /// <summary>What of it the text shows; null where it shows nothing.</summary>
    public string? In(string text) =>
        names.FirstOrDefault(name => text.Contains(name, StringComparison.Ordinal)) is { } name ? $"the name of a hidden test, {name}"
        : TellingLines(text).FirstOrDefault(lines.Contains) is { } line ? $"a line of the hidden half: {line}"
        : null;

    private static IEnumerable<string> TellingLines(string text) =>
        text.Split('\n').Select(line => line.Trim())
            .Where(line => line.Length >= TellingLine && !line.StartsWith("//", StringComparison.Ordinal));

    [GeneratedRegex(@"\[Fact[^\n]*\]\s*public\s+(?:async\s+)?\w+\s+(\w+)\s*\(")]
    private static partial Regex TestName();
}
