using Grader.Contracts.Submissions;

namespace Grader.Grading.Packs;

/// <summary>What a student may never see of a challenge: <c>graders/&lt;slug&gt;/</c>. Read by the grading pipeline alone.</summary>
internal sealed record HiddenHalf(IReadOnlyList<SourceFile> Tests, SourceFile Reference, string Version)
{
    private const string TestPattern = "*Tests.cs";
    private const string ReferenceFolder = "reference";

    /// <exception cref="BrokenChallengeException">A file is missing.</exception>
    public static HiddenHalf Load(string slug, PackFolders pack)
    {
        var tests = TestFiles(slug, pack);
        if (tests.Length == 0) throw new BrokenChallengeException(slug, $"graders/{slug}", null, $"there is no {TestPattern}.");
        var references = ReferenceFiles(slug, pack);
        if (references.Length == 0)
            throw new BrokenChallengeException(slug, $"graders/{slug}/{ReferenceFolder}", null, "there is no reference solution.");

        return new([.. tests.Select(Source)], Source(references[0]), ChallengeVersions.Of(slug, pack));
    }

    internal static string[] TestFiles(string slug, PackFolders pack) => Files(Path.Combine(pack.Hidden, slug), TestPattern);

    internal static string[] ReferenceFiles(string slug, PackFolders pack) =>
        Files(Path.Combine(pack.Hidden, slug, ReferenceFolder), "*.cs");

    internal static string[] Files(string folder, string pattern) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal)]
        : [];

    private static SourceFile Source(string path) => new(Path.GetFileName(path), File.ReadAllText(path));
}
