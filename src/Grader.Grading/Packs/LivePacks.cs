namespace Grader.Grading.Packs;

/// <summary>
/// The challenges in service. <see cref="Replace"/> exchanges all at once, so the API and grading always see the same files. Earlier
/// versions stay available for the submissions that were made for them.
/// </summary>
public sealed class LivePacks(PackSnapshot first)
{
    // An author who saves after every word makes many; each takes some hundred kilobytes once it is compiled.
    private const int MaxEarlierVersions = 16;

    private readonly Lock gate = new();
    private readonly Dictionary<string, List<ChallengeVersion>> earlier = new(StringComparer.Ordinal);
    private volatile PackSnapshot current = first;

    public PackSnapshot Current => current;

    /// <param name="version">Null for the current version.</param>
    /// <returns>Null if the challenge or the version does not exist or is no longer kept.</returns>
    public ChallengeVersion? Find(string slug, string? version)
    {
        var newest = current.Find(slug);
        if (version is null || newest?.Version == version) return newest;
        lock (gate) return earlier.GetValueOrDefault(slug)?.Find(kept => kept.Version == version);
    }

    /// <inheritdoc cref="Find"/>
    /// <exception cref="MissingVersionException">The challenge or the version does not exist or is no longer kept.</exception>
    internal ChallengeVersion Require(string slug, string? version = null) =>
        Find(slug, version) ?? throw new MissingVersionException(slug, version, Current.Find(slug)?.Version);

    public void Replace(PackSnapshot next)
    {
        lock (gate)
        {
            // Kept before it is replaced, so that Find sees it in one place or the other at any moment.
            foreach (var version in current.Versions.Where(version => next.Find(version.Public.Slug) != version)) Add(version);
            current = next;
        }
    }

    /// <summary>Makes a version available that is not in service, for submissions that were made for it.</summary>
    public void Keep(ChallengeVersion version)
    {
        lock (gate) Add(version);
    }

    private void Add(ChallengeVersion version)
    {
        var slug = version.Public.Slug;
        if (!earlier.TryGetValue(slug, out var versions)) earlier.Add(slug, versions = []);
        versions.RemoveAll(kept => kept.Version == version.Version);
        versions.Add(version);
        if (versions.Count > MaxEarlierVersions) versions.RemoveAt(0);
    }
}
