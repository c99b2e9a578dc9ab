namespace Grader.Contracts.Tests.Formats;

/// <summary>A result document for each verdict, and some that are hard to write down.</summary>
internal static class Documents
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Formats", "Documents");

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static TheoryData<string> All => [.. Names];

    public static GradingResult Read(string name) => ResultJson.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")));

    public static string ReadContract(string name) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Formats", "Contracts", name));

    /// <summary>Whether somebody other than the student is at fault.</summary>
    public static bool IsNotTheStudents(this GradingResult result) =>
        result.Verdict is Verdict.InfrastructureError or Verdict.ChallengeError;
}
