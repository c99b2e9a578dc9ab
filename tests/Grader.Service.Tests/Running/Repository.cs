namespace Grader.Service.Tests.Running;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The built command-line program, of the same configuration as the tests.</summary>
    public static string Program { get; } = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", "Grader.Cli", new DirectoryInfo(AppContext.BaseDirectory).Name, "grader.dll"));

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Grader.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException($"No Grader.sln above {AppContext.BaseDirectory}.");
    }
}
