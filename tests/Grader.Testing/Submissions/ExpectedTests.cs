using System.Globalization;
using Grader.Contracts.Results;

namespace Grader.Testing.Submissions;

/// <summary>
/// What becomes of the tests of a submission that runs: <c>4 timeout, passed, not_run</c>, where no number means at least one, or
/// one property each in their order: <c>VAL passed, AS-BLOCK timeout</c>.
/// </summary>
public sealed record ExpectedTests(IReadOnlyList<string> Parts)
{
    public static ExpectedTests Parse(string? text) => new(text?.Split(", ") ?? []);

    public IEnumerable<string> Contradictions(IReadOnlyList<TestResult> tests)
    {
        var found = string.Join(", ", tests.Select(test => $"{test.Property} {ExpectedOutcome.NameOf(test.Status)}"));
        if (Parts is [var first, ..] && char.IsUpper(first[0]))
        {
            if (found != string.Join(", ", Parts)) yield return $"the tests are {found}";
            yield break;
        }

        foreach (var part in Parts)
        {
            var words = part.Split(' ');
            var count = tests.Count(test => ExpectedOutcome.NameOf(test.Status) == words[^1]);
            if (words.Length == 1 ? count == 0 : count != int.Parse(words[0], CultureInfo.InvariantCulture))
                yield return $"{count} tests are {words[^1]} instead of {part}";
        }
    }
}
