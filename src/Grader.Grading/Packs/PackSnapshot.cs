using Grader.Grading.Packs.Learning;

namespace Grader.Grading.Packs;

/// <summary>The challenges of some packs as they were at one moment, and the problems of those that do not load.</summary>
public sealed class PackSnapshot
{
    private readonly SortedDictionary<string, ChallengeVersion> versions = new(StringComparer.Ordinal);

    internal PackSnapshot(IEnumerable<ChallengeVersion> versions, IReadOnlyList<PathFile> paths, IReadOnlyList<PackProblem> problems)
    {
        foreach (var version in versions) this.versions.Add(version.Public.Slug, version);
        Catalogue = new(Versions.Select(version => version.Public), problems);
        Folders = this.versions.ToDictionary(entry => entry.Key, entry => entry.Value.Pack!, StringComparer.Ordinal);
        Paths = paths;
    }

    public ChallengeCatalogue Catalogue { get; }

    /// <summary>The pack that each slug comes from.</summary>
    public IReadOnlyDictionary<string, PackFolders> Folders { get; }

    /// <summary>The learning path of each pack that has one.</summary>
    public IReadOnlyList<PathFile> Paths { get; }

    /// <summary>In order of slug.</summary>
    public IEnumerable<ChallengeVersion> Versions => versions.Values;

    /// <summary>Challenges that do not load are left out and named in <see cref="ChallengeCatalogue.Problems"/>.</summary>
    public static PackSnapshot Load(IReadOnlyList<PackFolders> packs) => PackReader.Read(packs);

    public ChallengeVersion? Find(string slug) => versions.GetValueOrDefault(slug);

    /// <summary>True if there is such a challenge, but it does not load.</summary>
    public bool IsBroken(string slug) => Catalogue.Problems.Any(problem => problem.Slug == slug) && Find(slug) is null;

    public IEnumerable<string> SlugsOf(PackFolders pack) =>
        Versions.Where(version => version.Pack == pack).Select(version => version.Public.Slug);
}
