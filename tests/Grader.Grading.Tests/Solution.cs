using Grader.Grading.Packs;

namespace Grader.Grading.Tests;

/// <summary>One solution of a challenge as a file, and what must become of it.</summary>
/// <param name="Name">Slug, folder and file: <c>take-every/wrong/Peeks.cs</c>.</param>
public sealed record Solution(string Name)
{
    private const string Death = "// dies: ";
    private const string DeathWithoutPolicy = "// without policy: ";

    public string Slug => Name.Split('/')[0];

    public string File => Path.Combine(Pack.Hidden, Name);

    /// <summary>The property, or <c>rejected</c>, that the first line of a wrong solution names.</summary>
    public string DiesOn => HeaderOf(Death) ?? throw new InvalidDataException($"{Name} does not begin with '{Death}…'.");

    /// <summary>Where it dies when the policy does not stop it.</summary>
    public string? DiesWithoutPolicyOn => HeaderOf(DeathWithoutPolicy);

    private static PackFolders Pack { get; } = PackFolders.Find([])[0];

    public static IEnumerable<Solution> All(string kind) =>
        from folder in Directory.EnumerateDirectories(Pack.Hidden).Order(StringComparer.Ordinal)
        from file in Directory.EnumerateFiles(Path.Combine(folder, kind), "*.cs").Order(StringComparer.Ordinal)
        select new Solution($"{Path.GetFileName(folder)}/{kind}/{Path.GetFileName(file)}");

    public override string ToString() => Name;

    private string? HeaderOf(string prefix) => System.IO.File.ReadLines(File).Take(3)
        .FirstOrDefault(line => line.StartsWith(prefix, StringComparison.Ordinal))?[prefix.Length..].Trim();
}
