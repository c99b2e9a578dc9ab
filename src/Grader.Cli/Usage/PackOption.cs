namespace Grader.Cli.Usage;

/// <summary>The packs that a command works on.</summary>
internal static class PackOption
{
    public static Option<string[]> Create() => new("--pack")
    {
        Description = "A folder that holds challenges/ and graders/, in place of the one that Grader came with. "
            + "May be given several times.",
        HelpName = "DIR",
    };

    /// <param name="packs">The folders that hold <c>challenges/</c> and <c>graders/</c>; none for the one that Grader came with.</param>
    /// <returns>Null where there is no such pack, which stderr then says.</returns>
    public static PackSnapshot? Load(IReadOnlyList<string> packs)
    {
        try
        {
            return PackSnapshot.Load(PackFolders.Find(packs));
        }
        catch (DirectoryNotFoundException missing)
        {
            UsageError.Report(packs.FirstOrDefault(pack => !Directory.Exists(Path.Combine(pack, "challenges"))) is { } pack
                ? $"'{pack}' is no pack: it has no folder 'challenges'."
                : packs.Count == 0 ? "There is no pack here; say with --pack which folder holds challenges/ and graders/."
                    : missing.Message);
            return null;
        }
    }
}
