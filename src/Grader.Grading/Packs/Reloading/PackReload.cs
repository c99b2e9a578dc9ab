namespace Grader.Grading.Packs.Reloading;

/// <summary>
/// Reads the packs again and puts into service what holds: what is new or changed has to be proven first, and a challenge
/// that is broken keeps the version that was in service.
/// </summary>
/// <param name="examine">What is wrong with a challenge beyond its public half; empty where nothing is.</param>
public sealed class PackReload(
    LivePacks packs, IReadOnlyList<PackFolders> folders, Func<ChallengeVersion, CancellationToken, Task<IReadOnlyList<PackProblem>>> examine)
{
    /// <summary>One at a time: the caller sees to it.</summary>
    public async Task<ReloadReport> RunAsync(CancellationToken cancellationToken)
    {
        var served = packs.Current;
        var read = PackSnapshot.Load(folders);
        var problems = new List<PackProblem>(read.Catalogue.Problems);
        var next = new List<ChallengeVersion>();
        foreach (var edition in read.Editions)
        {
            var last = served.Find(edition.Public.Slug);
            if (last is not null && IsSame(last, edition)) next.Add(last);
            else if (await ProblemsOf(edition, last, cancellationToken).ConfigureAwait(false) is { Count: > 0 } found) problems.AddRange(found);
            else next.Add(edition);
        }

        var complete = next.Select(edition => edition.Public.Slug).ToHashSet(StringComparer.Ordinal);
        var broken = problems.Select(problem => problem.Slug).ToHashSet(StringComparer.Ordinal);
        var kept = served.Editions.Where(edition => broken.Contains(edition.Public.Slug) && !complete.Contains(edition.Public.Slug)).ToList();
        var result = new PackSnapshot([.. next, .. kept], PathsOf(read, served, problems), problems);
        packs.Replace(result);
        return ReloadReport.Of(served, result);
    }

    private async Task<IReadOnlyList<PackProblem>> ProblemsOf(ChallengeVersion edition, ChallengeVersion? last, CancellationToken cancellationToken)
    {
        // A process that has hidden halves grades; one of them gone is a mistake, not another kind of service.
        var needsHidden = last?.Version is not null || Directory.Exists(edition.Pack.Hidden);
        return needsHidden ? await examine(edition, cancellationToken).ConfigureAwait(false) : [];
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
