namespace Grader.Grading.Packs;

/// <summary>
/// The challenges that are in service, replaced whole: the API's half and the grading's are always of one reading. What was
/// in service before is still found by its version, for the submissions that were made for it.
/// </summary>
public sealed class LivePacks(PackSnapshot first)
{
    // An author who saves at every word makes many; each is some hundred kilobytes when it is compiled.
    private const int EarlierKept = 16;

    private readonly Lock gate = new();
    private readonly Dictionary<string, List<ChallengeVersion>> earlier = new(StringComparer.Ordinal);
    private volatile PackSnapshot current = first;

    public PackSnapshot Current => current;

    /// <param name="version">Null for the version that is in service.</param>
    /// <returns>Null where there is none, or none any more.</returns>
    public ChallengeVersion? Find(string slug, string? version)
    {
        var newest = current.Find(slug);
        if (version is null || newest?.Version == version) return newest;
        lock (gate) return earlier.GetValueOrDefault(slug)?.Find(edition => edition.Version == version);
    }

    /// <summary>Puts another reading into service.</summary>
    public void Replace(PackSnapshot next)
    {
        lock (gate)
        {
            // Kept before it is replaced: whoever asks meanwhile finds it in one place or the other.
            foreach (var edition in current.Editions.Where(edition => next.Find(edition.Public.Slug) != edition)) Keep(edition);
            current = next;
        }
    }

    private void Keep(ChallengeVersion edition)
    {
        var slug = edition.Public.Slug;
        if (!earlier.TryGetValue(slug, out var versions)) earlier.Add(slug, versions = []);
        versions.RemoveAll(version => version.Version == edition.Version);
        versions.Add(edition);
        if (versions.Count > EarlierKept) versions.RemoveAt(0);
    }
}
