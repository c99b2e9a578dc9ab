using System.Xml.Linq;

namespace Grader.Architecture.Tests;

/// <summary>The files of this checkout, read once.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    /// <summary>The projects under <c>src/</c>, by name.</summary>
    public static IReadOnlyDictionary<string, XElement> Projects { get; } = Directory
        .EnumerateDirectories(Path.Combine(Root, "src"))
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj"))
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => XDocument.Load(file).Root!);

    /// <summary>C# files that a project compiles: everything below src/ and tests/ but what <c>Compile Remove</c> calls data.</summary>
    public static IEnumerable<CodeFile> Code { get; } = [.. CodeOf("src"), .. CodeOf("tests")];

    /// <summary>The names in an item's Include, such as the projects that a project references.</summary>
    public static IEnumerable<string> Items(XElement project, string item) =>
        project.Descendants(item).Select(element => element.Attribute("Include")?.Value).OfType<string>();

    /// <summary>Fails with every finding, a line each.</summary>
    public static void AssertNone(IEnumerable<string> findings)
    {
        var all = findings.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }

    private static IEnumerable<CodeFile> CodeOf(string folder) => Directory
        .EnumerateDirectories(Path.Combine(Root, folder))
        .SelectMany(project => Directory.EnumerateFiles(project, "*.csproj"))
        .SelectMany(CodeFile.OfProject);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Grader.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
