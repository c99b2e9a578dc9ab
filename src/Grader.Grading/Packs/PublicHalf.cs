using Grader.Grading.Policy;
using Grader.Grading.Policy.Rules;

namespace Grader.Grading.Packs;

/// <summary>Reads <c>challenges/</c>, and nothing else: this is all that the API knows of a challenge.</summary>
public sealed class PublicHalf
{
    private const string StaticsAreMemory =
        "memory is measured, and what a static field holds is never freed. Use a local variable, a field of the enumerator, or a "
        + "`const`; for a table write `static ReadOnlySpan<int> Table => [2, 3, 5];`.";

    private PublicHalf(ChallengeCatalogue catalogue, IReadOnlyDictionary<string, ChallengeSettings> settings, IReadOnlyDictionary<string, PackFolders> folders)
    {
        Catalogue = catalogue;
        Settings = settings;
        Folders = folders;
    }

    public ChallengeCatalogue Catalogue { get; }

    /// <summary>By slug.</summary>
    public IReadOnlyDictionary<string, ChallengeSettings> Settings { get; }

    /// <summary>The pack that each slug comes from.</summary>
    public IReadOnlyDictionary<string, PackFolders> Folders { get; }

    /// <summary>Challenges that do not load are left out and named in <see cref="ChallengeCatalogue.Problems"/>.</summary>
    public static PublicHalf Load(IReadOnlyList<PackFolders> packs)
    {
        var problems = new List<PackProblem>();
        var challenges = new Dictionary<string, PublicChallenge>(StringComparer.Ordinal);
        var settings = new Dictionary<string, ChallengeSettings>(StringComparer.Ordinal);
        var folders = new Dictionary<string, PackFolders>(StringComparer.Ordinal);
        foreach (var pack in packs)
        {
            foreach (var folder in Directory.EnumerateDirectories(pack.Public).Order(StringComparer.Ordinal))
            {
                var slug = Path.GetFileName(folder);
                if (folders.TryGetValue(slug, out var earlier))
                {
                    problems.Add(new(slug, Path.GetRelativePath(pack.Root, folder), null, $"the slug is already taken by the pack {earlier.Root}."));
                }
                else if (Load(slug, folder, Path.GetRelativePath(pack.Root, folder), problems) is var (challenge, values))
                {
                    challenges.Add(slug, challenge);
                    settings.Add(slug, values);
                    folders.Add(slug, pack);
                }
            }
        }

        return new(new(challenges.Values, problems), settings, folders);
    }

    private static (PublicChallenge, ChallengeSettings)? Load(string slug, string folder, string name, List<PackProblem> problems)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in new[] { "challenge.yaml", "README.md", "Starter.cs" })
        {
            var path = Path.Combine(folder, file);
            if (File.Exists(path)) texts[file] = File.ReadAllText(path);
            else problems.Add(new(slug, $"{name}/{file}", null, "the file is missing."));
        }

        if (texts.Count < 3 || ChallengeYamlReader.Read(slug, $"{name}/challenge.yaml", texts["challenge.yaml"], problems) is not { } yaml)
            return null;

        var given = Path.Combine(folder, "Given.cs");
        return (
            new()
            {
                Slug = slug,
                Title = yaml.Title!,
                Summary = yaml.Summary!,
                Concept = yaml.Concept!,
                Difficulty = yaml.Difficulty!.Value,
                Prerequisites = yaml.Prerequisites,
                Properties = yaml.Properties,
                Statement = texts["README.md"],
                Starter = texts["Starter.cs"],
                Given = File.Exists(given) ? File.ReadAllText(given) : null,
            },
            new(
                TimeSpan.FromSeconds(yaml.Limits.CpuSeconds),
                (long)yaml.Limits.HeapMegabytes << 20,
                PolicyOf(yaml)));
    }

    private static ChallengePolicy PolicyOf(ChallengeYaml yaml)
    {
        List<DeniedMember> deny = [.. yaml.Policy.Deny.Select(deny => new DeniedMember(deny.Member!, deny.Reason!))];
        var measuresMemory = yaml.Properties.Keys.Any(property => property.StartsWith(KnownProperties.Memory, StringComparison.Ordinal));
        if (measuresMemory && !yaml.Policy.Allow.Contains(ConstructNames.StaticFields) && !deny.Exists(denied => denied.Member == ConstructNames.StaticFields))
            deny.Add(new(ConstructNames.StaticFields, StaticsAreMemory));
        return new([.. yaml.Policy.Allow], deny);
    }
}
