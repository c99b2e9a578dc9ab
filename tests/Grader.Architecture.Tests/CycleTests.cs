using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace Grader.Architecture.Tests;

/// <summary>
/// Sibling folders of a project form no cycle: where A uses B, directly or through others, B does not use A. A folder
/// counts with all that is below it; a folder and its own parent may know each other.
/// </summary>
public sealed class CycleTests
{
    public static TheoryData<string> Projects => [.. Checkout.Projects.Keys.Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Projects))]
    public void Sibling_folders_form_no_cycle(string project)
    {
        var uses = UsesBetweenNamespaces(project);
        var parents = uses.Keys.SelectMany(Ancestors).Append(project).Distinct();

        Checkout.AssertNone(parents.SelectMany(parent => CyclesBelow(parent, uses)));
    }

    private static Dictionary<string, HashSet<string>> UsesBetweenNamespaces(string project)
    {
        var assembly = Checkout.Items(Checkout.Projects[project], "AssemblyName").FirstOrDefault()
            ?? Checkout.Projects[project].Descendants("AssemblyName").FirstOrDefault()?.Value ?? project;
        var file = new[] { Path.Combine("bin", project, "release"), Path.Combine("programs", project) }
            .Select(folder => Path.Combine(Checkout.Root, "artifacts", folder, assembly + ".dll"))
            .First(File.Exists);
        var architecture = new ArchLoader().LoadAssembly(System.Reflection.Assembly.LoadFrom(file)).Build();
        return architecture.Types
            .Where(type => IsBelow(type.Namespace.FullName, project))
            .GroupBy(type => type.Namespace.FullName)
            .ToDictionary(space => space.Key, space => space.SelectMany(Targets).Where(target => IsBelow(target, project)).ToHashSet());
    }

    private static IEnumerable<string> Targets(IType type) => type.Dependencies
        .Select(dependency => dependency.Target.Namespace?.FullName)
        .OfType<string>();

    /// <summary>Each pair of folders directly below one that reach each other.</summary>
    private static IEnumerable<string> CyclesBelow(string parent, Dictionary<string, HashSet<string>> uses)
    {
        var edges = uses
            .SelectMany(from => from.Value, (from, to) => (From: ChildOf(parent, from.Key), To: ChildOf(parent, to)))
            .Where(edge => edge.From is not null && edge.To is not null && edge.From != edge.To)
            .ToLookup(edge => edge.From!, edge => edge.To!);
        var reached = edges.ToDictionary(from => from.Key, from => Reach(from.Key, edges));
        return from a in reached.Keys
               from b in reached[a]
               where string.CompareOrdinal(a, b) < 0 && reached.TryGetValue(b, out var back) && back.Contains(a)
               select $"{a} <-> {b}";
    }

    private static HashSet<string> Reach(string start, ILookup<string, string> edges)
    {
        var seen = new HashSet<string>();
        var open = new Stack<string>(edges[start]);
        while (open.TryPop(out var next))
            if (seen.Add(next)) foreach (var further in edges[next]) open.Push(further);
        return seen;
    }

    private static string? ChildOf(string parent, string space) =>
        space.StartsWith(parent + '.', StringComparison.Ordinal) ? $"{parent}.{space[(parent.Length + 1)..].Split('.')[0]}" : null;

    private static IEnumerable<string> Ancestors(string space)
    {
        for (var dot = space.LastIndexOf('.'); dot > 0; dot = space.LastIndexOf('.', dot - 1)) yield return space[..dot];
    }

    private static bool IsBelow(string space, string project) =>
        space == project || space.StartsWith(project + '.', StringComparison.Ordinal);
}
