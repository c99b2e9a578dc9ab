using Grader.Grading.Packs;

namespace Grader.Cli.Usage;

/// <summary>The packs that a command works on.</summary>
internal static class PackOption
{
    /// <param name="pack">The folder that holds <c>challenges/</c> and <c>graders/</c>; null for the one that Grader came with.</param>
    /// <returns>Null where there is no such pack, which stderr then says.</returns>
    public static PublicHalf? Load(string? pack)
    {
        if (pack is null || Directory.Exists(Path.Combine(pack, "challenges"))) return PublicHalf.Load(PackFolders.Find(pack is null ? [] : [pack]));
        WrongUsage.Report($"'{pack}' is no pack: it has no folder 'challenges'.");
        return null;
    }
}
