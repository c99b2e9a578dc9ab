using System.Security.Cryptography;
using System.Text;

namespace Grader.Grading.Packs;

/// <summary>
/// The versions of the challenges at hand: hashes of what the verdict depends on, of both halves. All that an API ever
/// learns of <c>graders/</c>; where that folder is missing, a challenge has no version and is graded by the worker's.
/// </summary>
public sealed class ChallengeVersions
{
    private readonly Dictionary<string, string> bySlug;

    private ChallengeVersions(Dictionary<string, string> bySlug) => this.bySlug = bySlug;

    public static ChallengeVersions Load(PublicHalf published)
    {
        var versions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (slug, pack) in published.Folders)
        {
            if (Directory.Exists(Path.Combine(pack.Hidden, slug))) versions.Add(slug, Of(slug, pack));
        }

        return new(versions);
    }

    /// <summary><c>sha256:…</c>; null where the hidden half is not here.</summary>
    public string? Find(string slug) => bySlug.GetValueOrDefault(slug);

    internal static string Of(string slug, PackFolders pack)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string[] files =
        [
            .. HiddenHalf.Files(Path.Combine(pack.Public, slug), "*"),
            .. HiddenHalf.TestFiles(slug, pack),
            .. HiddenHalf.ReferenceFiles(slug, pack),
        ];
        foreach (var file in files)
        {
            var content = File.ReadAllBytes(file);
            hash.AppendData(Encoding.UTF8.GetBytes($"{Path.GetRelativePath(pack.Root, file)}\0{content.Length}\0"));
            hash.AppendData(content);
        }

        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
