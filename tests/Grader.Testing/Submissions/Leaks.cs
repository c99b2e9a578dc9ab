using System.Text.RegularExpressions;
using Grader.Contracts.Results;
using Grader.Grading.Packs;

namespace Grader.Testing.Submissions;

/// <summary>What no result may show: planted secrets, names and source of hidden tests, paths of this machine.</summary>
internal sealed partial class Leaks(string slug, PackFolders pack)
{
    /// <summary>The inputs of hidden counter-examples in the suite's own challenges. Only the policy keeps student code
    /// from printing them.</summary>
    private const string HiddenInput = "hidden-input";

    // Names inside the sandbox, which code can read when no policy stops it.
    private static readonly string[] Inner = [HiddenInput, "HiddenTests", "Grader.TestHost", "xunit.execution"];

    private readonly IReadOnlyList<string> always =
        [PlantedSecrets.Content, "graders/", pack.Root, .. OfTests(Path.Combine(pack.Hidden, slug))];

    /// <summary>The first secret in a result; null if there is none.</summary>
    public string? In(GradingResult result, GradingMode mode)
    {
        var document = ResultJson.ToIndentedString(result);
        return always.Concat(mode is GradingMode.Policy ? Inner : [])
            .FirstOrDefault(secret => document.Contains(secret, StringComparison.Ordinal));
    }

    private static IEnumerable<string> OfTests(string folder) => Directory.EnumerateFiles(folder, "*Tests.cs").SelectMany(file =>
        Names().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value).Where(IsTelling).Append(Path.GetFileName(file)))
            .Distinct();

    // Short names, such as "A", appear anywhere.
    private static bool IsTelling(string name) => name.Length > 5;

    [GeneratedRegex(@"\b(?:class|void|Task) (\w+)")]
    private static partial Regex Names();
}
