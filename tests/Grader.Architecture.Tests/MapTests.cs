using System.Text.RegularExpressions;

namespace Grader.Architecture.Tests;

/// <summary>The map and the contributors' page name only what exists.</summary>
public sealed partial class MapTests
{
    [Theory]
    [InlineData("docs/architecture.md")]
    [InlineData("CONTRIBUTING.md")]
    public void Every_path_exists(string page) => Checkout.AssertNone(
        Paths().Matches(File.ReadAllText(Path.Combine(Checkout.Root, page)))
            .Select(match => match.Groups[1].Value.TrimEnd('.'))
            .Where(path => !Path.Exists(Path.Combine(Checkout.Root, path)))
            .Select(path => $"{page}: {path} does not exist"));

    /// <summary>Paths from the root without placeholders (<c>&lt;slug&gt;</c>) and wildcards.</summary>
    [GeneratedRegex(@"[`(]((?:src|tests|docs|challenges)/[A-Za-z0-9_./-]+)[`)]")]
    private static partial Regex Paths();
}
