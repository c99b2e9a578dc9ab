using Grader.Grading.Packs.Learning;

namespace Grader.Grading.Packs;

/// <summary>The challenges of some packs, as they were read at one moment, and what is wrong with those that do not load.</summary>
public sealed class PackSnapshot
{
    private readonly Dictionary<string, ChallengeVersion> editions;

    internal PackSnapshot(IEnumerable<ChallengeVersion> editions, IReadOnlyList<PathFile> paths, IReadOnlyList<PackProblem> problems)
    {
        this.editions = editions.ToDictionary(edition => edition.Public.Slug, StringComparer.Ordinal);
        Catalogue = new(this.editions.Values.Select(edition => edition.Public), problems);
        Settings = this.editions.ToDictionary(entry => entry.Key, entry => entry.Value.Settings, StringComparer.Ordinal);
        Folders = this.editions.ToDictionary(entry => entry.Key, entry => entry.Value.Pack, StringComparer.Ordinal);
        Paths = paths;
    }

    public ChallengeCatalogue Catalogue { get; }

    /// <summary>By slug.</summary>
    public IReadOnlyDictionary<string, ChallengeSettings> Settings { get; }

    /// <summary>The pack that each slug comes from.</summary>
    public IReadOnlyDictionary<string, PackFolders> Folders { get; }

    /// <summary>The learning path of each pack that has one.</summary>
    public IReadOnlyList<PathFile> Paths { get; }

    /// <summary>In order of slug.</summary>
    public IEnumerable<ChallengeVersion> Editions => editions.Values.OrderBy(edition => edition.Public.Slug, StringComparer.Ordinal);

    /// <summary>Challenges that do not load are left out and named in <see cref="ChallengeCatalogue.Problems"/>.</summary>
    public static PackSnapshot Load(IReadOnlyList<PackFolders> packs) => PackReader.Read(packs);

    public ChallengeVersion? Find(string slug) => editions.GetValueOrDefault(slug);

    /// <summary>True where there is such a challenge, but it does not load.</summary>
    public bool IsBroken(string slug) => Catalogue.Problems.Any(problem => problem.Slug == slug) && Find(slug) is null;

    public IEnumerable<string> SlugsOf(PackFolders pack) => Editions.Where(edition => edition.Pack == pack).Select(edition => edition.Public.Slug);

    /// <summary>The line of a key in a challenge's challenge.yaml.</summary>
    internal int? LineOf(string slug, string key) => Find(slug)?.Files.Find(PublicFiles.Yaml)?
        .LineWhere(line => line.TrimStart(' ', '-').StartsWith(key + ":", StringComparison.Ordinal));
}
