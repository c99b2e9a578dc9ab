using System.Globalization;
using System.Text.RegularExpressions;

namespace Grader.Architecture.Tests;

/// <summary>What holds for every C# file of src/ and tests/.</summary>
public sealed class FileTests
{
    private const int LongestFile = 400;

    [Fact]
    public void A_namespace_is_the_project_and_the_folders() => Checkout.AssertNone(
        Checkout.Code
            .Where(file => file.Namespace is { } space && space != file.ExpectedNamespace)
            .Select(file => $"{file.Path}: {file.Namespace}, expected {file.ExpectedNamespace}"));

    [Fact]
    public void A_line_is_no_longer_than_editorconfig_allows()
    {
        var longest = MaxLineLength();

        Checkout.AssertNone(
            from file in Checkout.Code
            from line in file.Lines.Index()
            where line.Item.Length > longest
            select $"{file.Path}:{line.Index + 1}: {line.Item.Length} characters, at most {longest}");
    }

    [Fact]
    public void A_file_has_at_most_400_lines() => Checkout.AssertNone(
        Checkout.Code.Where(file => file.Lines.Count > LongestFile).Select(file => $"{file.Path}: {file.Lines.Count} lines"));

    // Others write the values that they compare, and ask a student's ToString for them: docs/threat-model.md, layer 10.
    [Fact]
    public void A_hidden_test_uses_only_xunit_assertions_that_take_a_condition() => Checkout.AssertNone(
        from path in Directory.EnumerateFiles(Path.Combine(Checkout.Root, "graders"), "*.cs", SearchOption.AllDirectories)
        let folder = Path.GetFileName(Path.GetDirectoryName(path))
        where folder is not ("reference" or "wrong")
        from call in Regex.Matches(File.ReadAllText(path), @"\bAssert\.(?!(Fail|True|False)\b)\w+")
        select $"{Path.GetRelativePath(Checkout.Root, path)}: {call.Value}");

    private static int MaxLineLength()
    {
        var settings = File.ReadAllText(Path.Combine(Checkout.Root, ".editorconfig"));
        return int.Parse(Regex.Match(settings, @"^max_line_length = (\d+)$", RegexOptions.Multiline).Groups[1].Value,
            CultureInfo.InvariantCulture);
    }
}
