using Grader.Grading.Packs;

namespace Grader.Cli.Usage;

/// <summary>The packs that a command works on.</summary>
internal static class PackOption
{
    /// <param name="pack">The folder that holds <c>challenges/</c> and <c>graders/</c>; null for the one that Grader came with.</param>
    /// <returns>Null where there is no such pack, which stderr then says.</returns>
    public static PublicHalf? Load(string? pack)
    {
        try
        {
            return PublicHalf.Load(PackFolders.Find(pack is null ? [] : [pack]));
        }
        catch (DirectoryNotFoundException)
        {
            WrongUsage.Report(pack is null
                ? "There is no pack here; say with --pack which folder holds challenges/ and graders/."
                : $"'{pack}' is no pack: it has no folder 'challenges'.");
            return null;
        }
    }
}
