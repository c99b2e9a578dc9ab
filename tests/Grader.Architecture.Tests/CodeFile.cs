using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Grader.Architecture.Tests;

/// <summary>One C# file that a project compiles.</summary>
/// <param name="Path">Relative to the root of the checkout.</param>
/// <param name="ExpectedNamespace">The project's name and the folders below it.</param>
internal sealed partial record CodeFile(string Path, string ExpectedNamespace)
{
    public IReadOnlyList<string> Lines { get; } = File.ReadAllLines(System.IO.Path.Combine(Checkout.Root, Path));

    /// <summary>Null for a file of top-level statements or of assembly attributes.</summary>
    public string? Namespace => Lines.Select(line => Declaration().Match(line)).FirstOrDefault(match => match.Success)?.Groups[1].Value;

    public static IEnumerable<CodeFile> OfProject(string project)
    {
        var folder = System.IO.Path.GetDirectoryName(project)!;
        var data = DataOf(project);
        foreach (var file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var inProject = System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (data.Any(pattern => pattern.IsMatch(inProject))) continue;
            string[] parts = [System.IO.Path.GetFileNameWithoutExtension(project), .. inProject.Split('/')[..^1]];
            yield return new(System.IO.Path.GetRelativePath(Checkout.Root, file), string.Join('.', parts));
        }
    }

    /// <summary>What the project's <c>Compile Remove</c> takes out: submissions and packs, which the grader compiles.</summary>
    private static List<Regex> DataOf(string project) => XDocument.Load(project)
        .Descendants("Compile")
        .SelectMany(item => (item.Attribute("Remove")?.Value ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
        .Select(pattern => new Regex($"^{Regex.Escape(pattern).Replace(@"\*\*", ".*").Replace(@"\*", "[^/]*")}$"))
        .ToList();

    [GeneratedRegex(@"^namespace ([A-Za-z0-9_.]+)[;\s{]?")]
    private static partial Regex Declaration();
}
