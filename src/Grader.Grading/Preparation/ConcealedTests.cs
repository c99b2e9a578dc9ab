using System.Text.RegularExpressions;
using Grader.Contracts.Submissions;
using Grader.Grading.Packs.Manifest;

namespace Grader.Grading.Preparation;

/// <summary>
/// Hidden tests with meaningless names. Student code can read the names of its callers from an exception's stack trace, whatever the policy
/// forbids; so the assembly that runs beside it must have none worth reading.
/// </summary>
internal sealed record ConcealedTests(IReadOnlyList<SourceFile> Files, IReadOnlyList<HiddenTest> Manifest)
{
    /// <param name="tests">The sources as the author wrote them.</param>
    /// <param name="manifest">The tests in them, by the author's names.</param>
    public static ConcealedTests Of(IReadOnlyList<SourceFile> tests, IReadOnlyList<HiddenTest> manifest)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var test in manifest)
        {
            var (type, method) = Split(test.Method);
            names.TryAdd(type, $"C{names.Count}");
            names.TryAdd(method, $"M{names.Count}");
        }

        // Whole words, also in comments and strings, where a name tells as much.
        var pattern = new Regex($@"\b(?:{string.Join('|', names.Keys.Select(Regex.Escape))})\b");
        return new(
            [.. tests.Select((file, index) => new SourceFile($"{index}.cs", pattern.Replace(file.Content, match => names[match.Value])))],
            [.. manifest.Select(test => test with { Method = $"{names[Split(test.Method).Type]}.{names[Split(test.Method).Method]}" })]);
    }

    private static (string Type, string Method) Split(string fullName)
    {
        var dot = fullName.LastIndexOf('.');
        return (fullName[..dot], fullName[(dot + 1)..]);
    }
}
