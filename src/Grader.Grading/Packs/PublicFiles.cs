namespace Grader.Grading.Packs;

/// <summary>The files of <c>challenges/&lt;slug&gt;/</c>.</summary>
internal sealed record PublicFiles(IReadOnlyList<PackFile> All)
{
    public const string Yaml = "challenge.yaml";
    public const string Statement = "README.md";
    public const string Starter = "Starter.cs";
    public const string Given = "Given.cs";

    public static IReadOnlyList<string> Served { get; } = [Yaml, Statement, Starter, Given];

    public static PublicFiles Read(string slug, PackFolders pack) => new(PackFile.ReadAll(pack, Path.Combine(pack.Public, slug), "*"));

    public PackFile? Find(string name) => All.FirstOrDefault(file => Path.GetFileName(file.Name) == name);
}
