namespace Grader.Grading.Starters;

/// <summary>The package Grader.Probes, which is on no public feed: it lies beside the program.</summary>
internal static class ProbesPackage
{
    private const string Folder = "packages";

    private static readonly Lazy<StarterFile> Found = new(Find);

    /// <exception cref="FileNotFoundException">The program was not built whole.</exception>
    public static StarterFile File => Found.Value;

    private static StarterFile Find()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, Folder);
        var path = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "Grader.Probes.*.nupkg").FirstOrDefault() : null;
        return path is null
            ? throw new FileNotFoundException($"There is no package Grader.Probes in {folder}; build the program again.")
            : new($"{Folder}/{Path.GetFileName(path)}", System.IO.File.ReadAllBytes(path));
    }
}
