namespace Grader.Grading.Packs;

/// <summary>One pack: a folder with <c>challenges/</c> (public) and <c>graders/</c> (hidden).</summary>
public sealed record PackFolders(string Root)
{
    private const string PublicName = "challenges";
    private const string HiddenName = "graders";

    public string Public => Path.Combine(Root, PublicName);

    public string Hidden => Path.Combine(Root, HiddenName);

    /// <summary>The configured packs; else the nearest folder above the program that holds <c>challenges/</c>.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none; the message says where.</exception>
    public static IReadOnlyList<PackFolders> Find(IReadOnlyList<string> configured)
    {
        if (configured.Count > 0) return [.. configured.Select(folder => Existing(Path.GetFullPath(folder)))];
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, PublicName))) return [new(folder.FullName)];
        }

        throw new DirectoryNotFoundException(
            $"No folder '{PublicName}' beside or above {AppContext.BaseDirectory}; set {GradingOptions.Section}:Packs.");
    }

    private static PackFolders Existing(string root) => Directory.Exists(Path.Combine(root, PublicName))
        ? new(root)
        : throw new DirectoryNotFoundException($"The pack {root} has no folder '{PublicName}'.");
}
