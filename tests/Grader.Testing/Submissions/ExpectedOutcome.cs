using System.Text.Json;
using System.Text.RegularExpressions;
using Grader.Contracts.Results;

namespace Grader.Testing.Submissions;

/// <summary>
/// The expected result of one submission: <c>failed on MM-RETAIN</c>, <c>compile_limit or failed</c>,
/// <c>rejected: `File.Exists` is not allowed here, line 4, column 37</c>.
/// </summary>
/// <param name="Verdicts">As results write them, or <see cref="Refused"/>. More than one if chance or the machine decides.</param>
/// <param name="Property">A property with a test that must not pass.</param>
/// <param name="Messages">Texts that the result must contain. If one has a place, the errors must be exactly these.</param>
public sealed partial record ExpectedOutcome(IReadOnlyList<string> Verdicts, string? Property, IReadOnlyList<ExpectedMessage> Messages)
{
    /// <summary>Intake refuses the file before it is graded: the service answers 400 or 413, the command line exits with 2.</summary>
    public const string Refused = "refused";

    /// <summary>The policy has no objection; for programs without a challenge, which are never graded.</summary>
    public const string Allowed = "allowed";

    private static readonly HashSet<string> Known = [Refused, Allowed, .. Enum.GetValues<Verdict>().Select(NameOf)];

    /// <param name="lines">One for each message; all start with the same verdict and property.</param>
    /// <exception cref="FormatException">A line has another form.</exception>
    public static ExpectedOutcome Parse(IReadOnlyList<string> lines)
    {
        var matches = lines.Select(line => Form().Match(line)).ToList();
        if (matches.FindIndex(match => !match.Success) is >= 0 and var wrong)
            throw new FormatException($"'{lines[wrong]}' is not 'verdict or verdict on PROPERTY: message, line N, column N'.");
        var heads = matches.Select(match => match.Groups["head"].Value).Distinct().ToList();
        if (heads.Count > 1) throw new FormatException($"Two expectations for one mode: '{heads[0]}' and '{heads[1]}'.");
        var verdicts = matches[0].Groups["verdict"].Value.Split(" or ");
        if (Array.Find(verdicts, verdict => !Known.Contains(verdict)) is { } unknown)
            throw new FormatException($"'{unknown}' is not a verdict.");
        var property = matches[0].Groups["property"];
        return new(
            verdicts, property.Success ? property.Value : null,
            [.. matches.Where(match => match.Groups["text"].Success).Select(match => ExpectedMessage.Parse(match.Groups["text"].Value))]);
    }

    public static string NameOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>How a result differs from the expected one, a sentence each.</summary>
    /// <param name="result">Null if intake refused the submission.</param>
    public IEnumerable<string> Contradictions(GradingResult? result)
    {
        var verdict = result is null ? Refused : NameOf(result.Verdict);
        if (!Verdicts.Contains(verdict)) yield return $"{verdict} instead of {string.Join(" or ", Verdicts)}: {Summary(result)}";
        if (result is null) yield break;
        if (Property is { } property && !result.Tests.Any(test => test.Property == property && test.Status is not TestStatus.Passed))
            yield return $"no test of {property} failed";
        var texts = Texts(result).ToList();
        foreach (var missing in Messages.Where(message => !texts.Exists(message.IsIn)))
            yield return $"no message says '{missing.Text}'";
        foreach (var problem in ContradictionsOf([.. result.Diagnostics.Where(diagnostic => diagnostic.Severity == Diagnostic.Error)]))
            yield return problem;
    }

    /// <summary>How errors differ from the expected ones, if these name places; otherwise nothing.</summary>
    public IEnumerable<string> ContradictionsOf(IReadOnlyList<Diagnostic> errors)
    {
        if (!Messages.Any(message => message.HasPlace)) yield break;
        foreach (var missing in Messages.Where(message => !errors.Any(message.Fits)))
            yield return $"no error '{missing}'";
        foreach (var error in errors.Where(error => !Messages.Any(message => message.Fits(error))))
            yield return $"unexpected error '{error.Id}: {error.Message}, line {error.Line}, column {error.Column}'";
    }

    private static string Summary(GradingResult? result) => result is null ? "" : string.Join(
        "; ",
        result.Diagnostics.Where(diagnostic => diagnostic.Severity == Diagnostic.Error)
            .Select(error => $"({error.Line},{error.Column}) {error.Id}: {error.Message}")
            .Concat(result.Tests.Where(test => test.Status is not TestStatus.Passed)
                .Select(test => $"{test.Property} {NameOf(test.Status)}: {test.Message}"))
            .Prepend(result.Message ?? ""));

    private static IEnumerable<string> Texts(GradingResult result) =>
    [
        result.Message ?? "",
        .. result.Diagnostics.Select(diagnostic => $"{diagnostic.Id}: {diagnostic.Message}"),
        .. result.Tests.Select(test => $"{test.Message} {test.Evidence?.CounterExample}"),
    ];

    [GeneratedRegex(@"\A(?<head>(?<verdict>[a-z_]+(?: or [a-z_]+)*)(?: on (?<property>[A-Z]+(?:-[A-Z]+)?))?)(?:: (?<text>.+))?\z")]
    private static partial Regex Form();
}
