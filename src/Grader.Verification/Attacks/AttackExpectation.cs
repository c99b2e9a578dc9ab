using System.Text.RegularExpressions;
using Grader.Contracts.Results;

namespace Grader.Verification.Attacks;

/// <summary>What must become of an attack, as its file says it: <c>failed on MM-RETAIN</c>, <c>rejected: `File.ReadAllText`</c>.</summary>
/// <param name="Verdicts">As results write them; <see cref="Refused"/> where intake does not take the file. More than
/// one where chance decides.</param>
/// <param name="Property">A property whose test must not have passed.</param>
/// <param name="Text">What some message must say.</param>
public sealed partial record AttackExpectation(IReadOnlyList<string> Verdicts, string? Property, string? Text)
{
    /// <summary>Not a verdict: the service answers 400 or 413, and the command line 2.</summary>
    public const string Refused = "refused";

    /// <exception cref="FormatException">The text has another form, or allows the attack to pass.</exception>
    public static AttackExpectation Parse(string text)
    {
        var match = Form().Match(text);
        if (!match.Success) throw new FormatException($"'{text}' is not 'verdict or verdict on PROPERTY: part of a message'.");
        var expected = new AttackExpectation(
            match.Groups["verdict"].Value.Split(" or "), Part(match.Groups["property"]), Part(match.Groups["text"]));
        return expected.Verdicts.Contains(NameOf(Verdict.Passed)) ? throw new FormatException("No attack may pass.") : expected;
    }

    /// <summary>In what the result is another one; null where it is the expected one.</summary>
    /// <param name="result">Null where intake refused the file.</param>
    public string? Contradiction(GradingResult? result)
    {
        var verdict = result is null ? Refused : NameOf(result.Verdict);
        if (!Verdicts.Contains(verdict)) return $"{verdict} instead of {string.Join(" or ", Verdicts)}";
        if (result is null) return null;
        if (Property is { } property && !result.Tests.Any(test => test.Property == property && test.Status is not TestStatus.Passed))
            return $"no test of {property} failed";
        return Text is { } text && !Messages(result).Any(message => message.Contains(text, StringComparison.Ordinal))
            ? $"no message says '{text}'"
            : null;
    }

    public static string NameOf(Verdict verdict) => ResultJson.NameOf(verdict);

    private static IEnumerable<string> Messages(GradingResult result) =>
    [
        result.Message ?? "",
        .. result.Diagnostics.Select(diagnostic => diagnostic.Message),
        .. result.Tests.Select(test => $"{test.Message} {test.Evidence?.CounterExample}"),
    ];

    private static string? Part(Group group) => group.Success ? group.Value : null;

    [GeneratedRegex(@"\A(?<verdict>[a-z_]+(?: or [a-z_]+)*)(?: on (?<property>[A-Z-]+))?(?:: (?<text>.+))?\z")]
    private static partial Regex Form();
}
