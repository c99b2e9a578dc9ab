using Grader.Grading.Packs.Learning;
using Grader.Grading.Packs.Yaml;
using Grader.Grading.Policy;

namespace Grader.Grading.Packs;

/// <summary>Reads packs, each file once, and collects their problems.</summary>
internal sealed class PackReader
{
    private const string StaticsAreMemory =
        "memory is measured, and what a static field holds is never freed. Use a local variable, a field of the enumerator, or a "
        + "`const`; for a table write `static ReadOnlySpan<int> Table => [2, 3, 5];`.";

    private readonly List<PackProblem> problems = [];
    private readonly Dictionary<string, ChallengeVersion> versions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PackFolders> owners = new(StringComparer.Ordinal);

    public static PackSnapshot Read(IReadOnlyList<PackFolders> packs)
    {
        var reader = new PackReader();
        var paths = new List<PathFile>();
        foreach (var pack in packs)
        {
            foreach (var folder in Directory.EnumerateDirectories(pack.Public).Order(StringComparer.Ordinal))
                reader.Add(Path.GetFileName(folder), pack);
            if (PathFile.Read(pack, reader.problems) is { } path) paths.Add(path);
        }

        return new(reader.versions.Values, paths, reader.problems);
    }

    /// <returns>A challenge whose files are in memory; null if it does not load.</returns>
    public static ChallengeVersion? Read(string slug, PublicFiles files, HiddenFiles hidden) =>
        new PackReader().Load(slug, $"challenges/{slug}", pack: null, files, () => hidden);

    private void Add(string slug, PackFolders pack)
    {
        // Folders of editors and version control.
        if (slug.StartsWith('.')) return;
        var folder = Path.GetRelativePath(pack.Root, Path.Combine(pack.Public, slug));
        if (!SlugRules.IsSlug(slug)) problems.Add(new(slug, folder, null, $"'{slug}' is not a slug: {SlugRules.InWords}."));
        else if (!owners.TryAdd(slug, pack))
        {
            problems.Add(new(
                slug, folder, null,
                $"the slug is already taken by the pack {owners[slug].Root}, which is served; rename one of the two folders."));
        }
        else
        {
            var files = PublicFiles.Read(slug, pack);
            if (Load(slug, folder, pack, files, () => HiddenFiles.Read(slug, pack, files)) is { } version) versions.Add(slug, version);
        }
    }

    private ChallengeVersion? Load(string slug, string folder, PackFolders? pack, PublicFiles files, Func<HiddenFiles?> hidden)
    {
        var yamlText = Text(PublicFiles.Yaml, "what the challenge is and what it gives points for");
        var statement = Text(PublicFiles.Statement, "the statement");
        var starter = Text(PublicFiles.Starter, "the contract, with bodies that throw NotImplementedException");
        if (yamlText is null || statement is null || starter is null || !AreText(slug, files)) return null;
        if (ChallengeYaml.Read(slug, $"{folder}/{PublicFiles.Yaml}", yamlText, problems) is not { } yaml) return null;

        var described = Describe(slug, yaml, statement, starter, files.Find(PublicFiles.Given)?.Text);
        return new(described, SettingsOf(yaml), pack, files, hidden());

        string? Text(string name, string what)
        {
            if (files.Find(name) is { } file) return file.Text;
            problems.Add(new(slug, $"{folder}/{name}", null, $"the file is missing: {what}."));
            return null;
        }
    }

    private bool AreText(string slug, PublicFiles files)
    {
        var before = problems.Count;
        foreach (var name in PublicFiles.Served)
        {
            if (files.Find(name) is { LineOutsideUtf8: { } line } file)
                problems.Add(new(slug, file.Name, line, "this is not UTF-8; save the file as UTF-8 text."));
        }

        return problems.Count == before;
    }

    private static PublicChallenge Describe(string slug, ChallengeYaml yaml, string statement, string starter, string? given) => new()
    {
        Slug = slug,
        Title = yaml.Title,
        Summary = yaml.Summary,
        Concept = yaml.Concept,
        Difficulty = yaml.Difficulty,
        Prerequisites = yaml.Prerequisites,
        Properties = yaml.Properties,
        Statement = statement,
        Starter = starter,
        Given = given,
    };

    private static ChallengeSettings SettingsOf(ChallengeYaml yaml) => new(
        TimeSpan.FromSeconds(yaml.Limits.CpuSeconds),
        (long)yaml.Limits.HeapMegabytes << 20,
        PolicyOf(yaml));

    private static ChallengePolicy PolicyOf(ChallengeYaml yaml)
    {
        List<DeniedMember> deny = [.. yaml.Policy.Deny.Select(deny => new DeniedMember(deny.Member, deny.Reason))];
        var measuresMemory = yaml.Properties.Keys.Any(property => property.StartsWith(KnownProperties.Memory, StringComparison.Ordinal));
        var isDecided = yaml.Policy.Allow.Contains(ConstructNames.StaticFields)
            || deny.Exists(denied => denied.Member == ConstructNames.StaticFields);
        if (measuresMemory && !isDecided) deny.Add(new(ConstructNames.StaticFields, StaticsAreMemory));
        return new([.. yaml.Policy.Allow], deny);
    }
}
