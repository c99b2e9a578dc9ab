using System.Security.Cryptography;
using System.Text;
using Grader.Contracts.Submissions;

namespace Grader.Grading.Packs;

/// <summary>
/// What a student may never see of a challenge: <c>graders/&lt;slug&gt;/</c>, read once. Used by the grading pipeline alone; an API
/// learns of it no more than the version.
/// </summary>
/// <param name="Version">
/// <c>sha256:…</c> of what the verdict depends on: all public files, the hidden tests and the references.
/// </param>
internal sealed record HiddenFiles(IReadOnlyList<PackFile> TestFiles, IReadOnlyList<PackFile> ReferenceFiles, string Version)
{
    public const string ReferenceFolder = "reference";

    private const string TestPattern = "*Tests.cs";

    public IReadOnlyList<SourceFile> Tests { get; } = [.. TestFiles.Select(Source)];

    public IReadOnlyList<SourceFile> References { get; } = [.. ReferenceFiles.Select(Source)];

    /// <summary>Null where there is no such folder.</summary>
    public static HiddenFiles? Read(string slug, PackFolders pack, PublicFiles published)
    {
        var folder = Path.Combine(pack.Hidden, slug);
        if (!Directory.Exists(folder)) return null;
        var tests = PackFile.ReadAll(pack, folder, TestPattern);
        var references = PackFile.ReadAll(pack, Path.Combine(folder, ReferenceFolder), "*.cs");
        return new(tests, references, Hash([.. published.All, .. tests, .. references]));
    }

    /// <summary>What cannot be missing.</summary>
    /// <exception cref="BrokenChallengeException">It is missing.</exception>
    public static HiddenFiles Require(string slug, HiddenFiles? hidden)
    {
        if (hidden is null)
            throw new BrokenChallengeException(slug, $"graders/{slug}", null, $"the hidden half is missing: {TestPattern}, {ReferenceFolder}/*.cs and wrong/*.cs.");
        if (hidden.Tests.Count == 0)
            throw new BrokenChallengeException(slug, $"graders/{slug}", null, $"there is no {TestPattern}: the hidden tests.");
        if (hidden.References.Count == 0)
            throw new BrokenChallengeException(slug, $"graders/{slug}/{ReferenceFolder}", null, "there is no reference solution: one .cs file that passes.");
        return hidden;
    }

    private static SourceFile Source(PackFile file) => new(Path.GetFileName(file.Name), file.Text);

    private static string Hash(IReadOnlyList<PackFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}\0{file.Content.Length}\0"));
            hash.AppendData(file.Content);
        }

        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
