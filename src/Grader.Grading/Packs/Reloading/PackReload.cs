namespace Grader.Grading.Packs.Reloading;

/// <summary>
/// Reads the packs again and puts them into service. A challenge that is new or changed is examined first; one that is broken keeps the
/// version that was in service.
/// </summary>
/// <param name="examine">Finds the faults of a challenge beyond its public files; empty if there are none.</param>
public sealed class PackReload(
    LivePacks packs, IReadOnlyList<PackFolders> folders,
    Func<ChallengeVersion, CancellationToken, Task<IReadOnlyList<PackProblem>>> examine)
{
    /// <summary>Not thread-safe: one call at a time.</summary>
    public async Task<ReloadReport> RunAsync(CancellationToken cancellationToken)
    {
        var served = packs.Current;
        var read = PackSnapshot.Load(folders);
        var problems = new List<PackProblem>(read.Catalogue.Problems);
        var next = new List<ChallengeVersion>();
        foreach (var version in read.Versions)
        {
            var last = served.Find(version.Public.Slug);
            if (last is not null && IsSame(last, version)) next.Add(last);
            else if (await ProblemsOf(version, last, cancellationToken).ConfigureAwait(false) is { Count: > 0 } found)
                problems.AddRange(found);
            else next.Add(version);
        }

        var complete = next.Select(version => version.Public.Slug).ToHashSet(StringComparer.Ordinal);
        var broken = problems.Select(problem => problem.Slug).ToHashSet(StringComparer.Ordinal);
        var kept = served.Versions.Where(version => broken.Except(complete).Contains(version.Public.Slug)).ToList();
        var result = new PackSnapshot([.. next, .. kept], PathsOf(read, served, problems), problems);
        packs.Replace(result);
        return ReloadReport.Of(served, result);
    }

    private async Task<IReadOnlyList<PackProblem>> ProblemsOf(
        ChallengeVersion version, ChallengeVersion? last, CancellationToken cancellationToken)
    {
        // A process that has hidden files grades; missing ones are then a mistake and not another kind of service.
        var needsHidden = last?.Version is not null || Directory.Exists(version.Pack!.Hidden);
        return needsHidden ? await examine(version, cancellationToken).ConfigureAwait(false) : [];
    }

    private static bool IsSame(ChallengeVersion one, ChallengeVersion other) =>
        one.Version == other.Version && one.Pack == other.Pack && one.Files.All.SequenceEqual(other.Files.All, SameFile.Comparer);

    // A path that does not load keeps the one that did, like a challenge.
    private static IReadOnlyList<Learning.PathFile> PathsOf(PackSnapshot read, PackSnapshot served, List<PackProblem> problems) =>
        problems.Exists(problem => problem.Slug.Length == 0) ? [.. read.Paths.UnionBy(served.Paths, path => path.Pack)] : read.Paths;

    private sealed class SameFile : IEqualityComparer<PackFile>
    {
        public static SameFile Comparer { get; } = new();

        public bool Equals(PackFile? one, PackFile? other) => one!.Name == other!.Name && one.Content.AsSpan().SequenceEqual(other.Content);

        public int GetHashCode(PackFile file) => file.Name.GetHashCode(StringComparison.Ordinal);
    }
}
