using System.Text.RegularExpressions;
using Grader.Contracts.Results;
using Grader.Grading.Packs;

namespace Grader.Verification.Attacks;

/// <summary>What no result document may show: planted secrets, names and sources of hidden tests, paths of this machine.</summary>
internal sealed partial class Leaks(HiddenFiles hidden, PackFolders pack)
{
    /// <summary>The inputs of hidden counter-examples in the challenges for attacks. Only the policy keeps them from being told.</summary>
    private const string HiddenInput = "hidden-input";

    // The host and the folders of the hidden half, under the names that they have in a run.
    private static readonly string[] Inner = [HiddenInput, "HiddenTests", "Grader.TestHost", "xunit.execution"];

    private readonly IReadOnlyList<string> always =
    [
        PlantedSecrets.Content,
        "graders/",
        pack.Root,
        .. hidden.Tests.SelectMany(file => Names().Matches(file.Content)).Select(match => match.Groups[1].Value).Where(IsTelling)
            .Distinct(),
        .. hidden.Tests.Select(file => file.Name),
    ];

    /// <summary>Null where it shows nothing.</summary>
    public string? In(GradingResult result, bool policy)
    {
        var document = ResultJson.ToIndentedString(result);
        return always.Concat(policy ? Inner : []).FirstOrDefault(secret => document.Contains(secret, StringComparison.Ordinal));
    }

    // "A" is no secret.
    private static bool IsTelling(string name) => name.Length > 5;

    [GeneratedRegex(@"\b(?:class|void|Task) (\w+)")]
    private static partial Regex Names();
}
