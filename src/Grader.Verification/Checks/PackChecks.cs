using Grader.Grading.Packs;
using Grader.Grading.Packs.Learning;

namespace Grader.Verification.Checks;

/// <summary>What is wrong with packs beyond their single challenges.</summary>
public static class PackChecks
{
    /// <summary>What does not load, hidden halves that belong to nothing, and the learning path.</summary>
    /// <param name="slugs">Only what concerns these; empty for all.</param>
    public static IEnumerable<PackProblem> Of(PackSnapshot published, IReadOnlyCollection<string> slugs)
    {
        var packs = published.Folders.Values.Concat(published.Paths.Select(path => path.Pack)).Distinct();
        PackProblem[] problems =
        [
            .. published.Catalogue.Problems,
            .. packs.SelectMany(pack => Orphans(pack, published)),
            .. published.Paths.SelectMany(path => PathChecks.Of(path, published)),
        ];
        return slugs.Count == 0 ? problems : problems.Where(problem => slugs.Contains(problem.Slug) || problem.Slug.Length == 0);
    }

    private static IEnumerable<PackProblem> Orphans(PackFolders pack, PackSnapshot published) =>
        from folder in Directory.Exists(pack.Hidden) ? Directory.GetDirectories(pack.Hidden) : []
        let slug = Path.GetFileName(folder)
        orderby slug
        where !slug.StartsWith('.') && published.Find(slug) is null && !published.IsBroken(slug)
        select new PackProblem(slug, Path.GetRelativePath(pack.Root, folder), null,
            $"there is no challenges/{slug}: the public half is missing.");
}
