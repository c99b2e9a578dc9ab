using System.Security.Cryptography;
using System.Text;
using Grader.Contracts.Submissions;

namespace Grader.Grading.Packs;

/// <summary>What a student may never see of a challenge: <c>graders/&lt;slug&gt;/</c>. Read by the grading pipeline alone.</summary>
internal sealed record HiddenHalf(IReadOnlyList<SourceFile> Tests, SourceFile Reference, string Version)
{
    private const string TestPattern = "*Tests.cs";
    private const string ReferenceFolder = "reference";

    /// <summary>Reads tests and reference, and hashes what the verdict depends on, of both halves.</summary>
    /// <exception cref="BrokenChallengeException">A file is missing.</exception>
    public static HiddenHalf Load(string slug, PackFolders pack)
    {
        var folder = Path.Combine(pack.Hidden, slug);
        var tests = Files(folder, TestPattern);
        if (tests.Length == 0) throw new BrokenChallengeException(slug, $"graders/{slug}", null, $"there is no {TestPattern}.");
        var references = Files(Path.Combine(folder, ReferenceFolder), "*.cs");
        if (references.Length == 0)
            throw new BrokenChallengeException(slug, $"graders/{slug}/{ReferenceFolder}", null, "there is no reference solution.");

        var published = Files(Path.Combine(pack.Public, slug), "*");
        return new(
            [.. tests.Select(Source)],
            Source(references[0]),
            VersionOf(pack.Root, [.. published, .. tests, .. references]));
    }

    private static string[] Files(string folder, string pattern) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal)]
        : [];

    private static SourceFile Source(string path) => new(Path.GetFileName(path), File.ReadAllText(path));

    private static string VersionOf(string root, IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            var content = File.ReadAllBytes(file);
            hash.AppendData(Encoding.UTF8.GetBytes($"{Path.GetRelativePath(root, file)}\0{content.Length}\0"));
            hash.AppendData(content);
        }

        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
