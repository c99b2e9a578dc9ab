namespace Grader.Grading.Packs.Reloading;

/// <summary>What a reload changed in service, by slug, and the problems of the rest.</summary>
/// <param name="Kept">Challenges that are broken on disk and served as before; an empty slug stands for the learning path.</param>
public sealed record ReloadReport(
    IReadOnlyList<string> Added, IReadOnlyList<string> Changed, IReadOnlyList<string> Removed, IReadOnlyList<string> Kept,
    IReadOnlyList<PackProblem> Problems)
{
    internal static ReloadReport Of(PackSnapshot before, PackSnapshot after)
    {
        var old = before.Versions.Select(version => version.Public.Slug).ToHashSet(StringComparer.Ordinal);
        var now = after.Versions.Select(version => version.Public.Slug).ToHashSet(StringComparer.Ordinal);
        return new(
            [.. now.Except(old).Order(StringComparer.Ordinal)],
            [.. now.Where(slug => old.Contains(slug) && before.Find(slug) != after.Find(slug)).Order(StringComparer.Ordinal)],
            [.. old.Except(now).Order(StringComparer.Ordinal)],
            [
                .. after.Catalogue.Problems.Select(problem => problem.Slug)
                    .Where(slug => now.Contains(slug) || (slug.Length == 0 && after.Paths.Intersect(before.Paths).Any())).Distinct(),
            ],
            after.Catalogue.Problems);
    }
}
