using System.Security.Cryptography;
using System.Text;
using Grader.Contracts.Submissions;

namespace Grader.Grading.Packs;

/// <summary>
/// What a student may never see of a challenge: <c>graders/&lt;slug&gt;/</c>, read once. Only the grading pipeline uses it; the API learns
/// nothing but the version.
/// </summary>
/// <param name="Version"><c>sha256:…</c> of what the verdict depends on: all public files, the hidden tests and the references.</param>
internal sealed record HiddenFiles(IReadOnlyList<PackFile> TestFiles, IReadOnlyList<PackFile> ReferenceFiles, string Version)
{
    public const string ReferenceFolder = "reference";

    private const string TestPattern = "*Tests.cs";

    public IReadOnlyList<SourceFile> Tests { get; } = [.. TestFiles.Select(Source)];

    public IReadOnlyList<SourceFile> References { get; } = [.. ReferenceFiles.Select(Source)];

    /// <summary>Null if the folder does not exist.</summary>
    public static HiddenFiles? Read(string slug, PackFolders pack, PublicFiles published)
    {
        var folder = Path.Combine(pack.Hidden, slug);
        if (!Directory.Exists(folder)) return null;
        var tests = PackFile.ReadAll(pack, folder, TestPattern);
        var references = PackFile.ReadAll(pack, Path.Combine(folder, ReferenceFolder), "*.cs");
        return Of(published, tests, references);
    }

    public static HiddenFiles Of(PublicFiles published, IReadOnlyList<PackFile> tests, IReadOnlyList<PackFile> references) =>
        new(tests, references, Hash([.. published.All, .. tests, .. references]));

    /// <summary>What <see cref="Version"/> covers, in its order.</summary>
    public IEnumerable<PackFile> Covered(PublicFiles published) => [.. published.All, .. TestFiles, .. ReferenceFiles];

    /// <exception cref="BrokenChallengeException">The hidden files, the tests or the references are missing.</exception>
    public static HiddenFiles Require(string slug, HiddenFiles? hidden)
    {
        if (hidden is null) throw Missing("", $"the folder is missing: {TestPattern}, {ReferenceFolder}/*.cs and wrong/*.cs.");
        if (hidden.Tests.Count == 0) throw Missing("", $"the hidden tests are missing: {TestPattern}.");
        if (hidden.References.Count == 0)
            throw Missing($"/{ReferenceFolder}", "the reference solution is missing: one .cs file that passes.");
        return hidden;

        BrokenChallengeException Missing(string subfolder, string message) => new(slug, $"graders/{slug}{subfolder}", null, message);
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
