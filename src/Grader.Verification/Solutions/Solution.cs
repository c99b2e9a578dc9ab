using Grader.Contracts.Submissions;
using Grader.Grading.Packs;

namespace Grader.Verification.Solutions;

/// <summary>One whole solution of a challenge, as a file of its pack.</summary>
/// <param name="Name">The file in its pack: <c>graders/take-every/wrong/Peeks.cs</c>.</param>
/// <param name="Expectation">Of a wrong solution; null where its first lines do not say it.</param>
public sealed record Solution(string Slug, SolutionKind Kind, string Name, SourceFile File, Expectation? Expectation)
{
    /// <summary>The solutions of one challenge: references first, each kind in order of name.</summary>
    public static IEnumerable<Solution> Of(string slug, PackFolders pack) =>
    [
        .. Read(slug, pack, SolutionKind.Reference, "reference"),
        .. Read(slug, pack, SolutionKind.Wrong, "wrong"),
    ];

    private static IEnumerable<Solution> Read(string slug, PackFolders pack, SolutionKind kind, string folderName)
    {
        var folder = Path.Combine(pack.Hidden, slug, folderName);
        if (!Directory.Exists(folder)) yield break;
        foreach (var path in Directory.EnumerateFiles(folder, "*.cs").Order(StringComparer.Ordinal))
        {
            var text = System.IO.File.ReadAllText(path);
            yield return new(
                slug, kind, Path.GetRelativePath(pack.Root, path), new(Path.GetFileName(path), text),
                kind == SolutionKind.Wrong ? Expectation.Read(text) : null);
        }
    }
}
