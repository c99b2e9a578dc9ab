using Grader.Grading.Conformance.Surface;
using Grader.Grading.Metadata;

namespace Grader.Grading.Conformance.Comparison;

/// <summary>Compares one type of the contract with the submission's type of that name.</summary>
internal static class TypeComparison
{
    private const int MaxBases = 100;

    public static void Compare(SurfaceType wanted, SurfaceType? found, IReadOnlyDictionary<string, SurfaceType> all, Findings findings)
    {
        if (found is null)
        {
            ReportMissing(wanted, all, findings);
            return;
        }

        if (!found.IsPublic)
        {
            findings.Add($"`{wanted.DisplayName}` is not public. It should read: {Findings.Quote(wanted.Declaration)}.", found.Name);
            return;
        }

        var chain = Chain(found, all);
        var differences = Differences(wanted, found, chain).ToList();
        if (differences.Count > 0)
        {
            findings.Add($"`{wanted.DisplayName}` differs from the contract: {string.Join("; ", differences)}. Yours reads: "
                + $"{Findings.Quote(found.Declaration)}. It should read: {Findings.Quote(wanted.Declaration)}.", found.Name);
        }

        // Members of a class that should be a struct would only repeat it.
        if (wanted.Kind != found.Kind) return;
        foreach (var member in wanted.Members)
        {
            if (Matters(wanted, member)) MemberComparison.Compare(wanted, member, found, chain, findings);
        }

        if (wanted.Kind is TypeKind.Interface || wanted.Modifiers.Contains("abstract")) ReportAddedDuties(wanted, found, findings);
    }

    private static bool Matters(SurfaceType type, SurfaceMember member) => member.IsPublic && !member.IsOverride && type.Kind switch
    {
        TypeKind.Delegate => member.Name == "Invoke",
        TypeKind.Enum => member.Name != "value__",
        _ => !member.IsOfRecord && member.Name != ".cctor",
    };

    private static void ReportMissing(SurfaceType wanted, IReadOnlyDictionary<string, SurfaceType> all, Findings findings)
    {
        var simple = SimpleName(wanted.Name);
        var near = all.Values.FirstOrDefault(type => SimpleName(type.Name).Equals(simple, StringComparison.OrdinalIgnoreCase));
        var message = $"The type `{wanted.DisplayName}` is missing. It should read: {Findings.Quote(wanted.Declaration)}.";
        if (near is not null) findings.Add($"{message} {Hint(wanted, near)}", near.Name);
        else findings.Add(message, wanted.Name[..Math.Max(wanted.Name.LastIndexOf('/'), 0)]);
    }

    private static string Hint(SurfaceType wanted, SurfaceType near)
    {
        if (SimpleName(near.Name) != SimpleName(wanted.Name)) return $"Yours is called `{near.DisplayName}`; upper and lower case matter.";
        if (near.DisplayName == wanted.DisplayName) return "Yours has another number of type parameters.";
        return $"Yours is `{near.DisplayName}`: {(wanted.Name.Contains('.') ? "put it into the contract's namespace" : "take it out of its namespace, or of the type around it")}.";
    }

    private static IEnumerable<string> Differences(SurfaceType wanted, SurfaceType found, List<SurfaceType> chain)
    {
        if (wanted.Kind != found.Kind)
        {
            yield return $"it is a {Word(found.Kind)}, not a {Word(wanted.Kind)}";
            yield break;
        }

        foreach (var word in wanted.Modifiers.Except(found.Modifiers)) yield return $"it is not `{word}`";
        foreach (var word in found.Modifiers.Except(wanted.Modifiers)) yield return $"it is `{word}`";
        if (!wanted.TypeParameters.SequenceEqual(found.TypeParameters)) yield return "the constraints of its type parameters differ";
        if (wanted.Kind == TypeKind.Enum && wanted.Base != found.Base) yield return $"it counts in `{found.Base}`";
        if (wanted.Kind == TypeKind.Class && wanted.Base is { } parent && !chain.Exists(type => type.Base == parent)) yield return "its base class is another";
        var implemented = chain.SelectMany(type => type.Interfaces).ToHashSet(StringComparer.Ordinal);
        if (!implemented.IsSupersetOf(wanted.Interfaces.Where(name => !wanted.IsRecord || !name.StartsWith("System.IEquatable`1", StringComparison.Ordinal))))
            yield return "it does not implement all interfaces";
    }

    /// <summary>The type and the submission's own types that it derives from, nearest first.</summary>
    private static List<SurfaceType> Chain(SurfaceType type, IReadOnlyDictionary<string, SurfaceType> all)
    {
        var chain = new List<SurfaceType> { type };
        while (chain.Count < MaxBases && chain[^1].Base is { } parent && parent.StartsWith("own:", StringComparison.Ordinal)
               && all.TryGetValue(OpenName(parent["own:".Length..]), out var next))
        {
            chain.Add(next);
        }

        return chain;
    }

    /// <summary>An abstract member beyond the contract would make every class of the tests that implements it fail to load.</summary>
    private static void ReportAddedDuties(SurfaceType wanted, SurfaceType found, Findings findings)
    {
        foreach (var added in found.Members.Where(member => member.IsAbstract && !wanted.Members.Any(m => m.Name == member.Name)))
        {
            findings.Add($"`{wanted.DisplayName}.{added.Name}` must not be abstract: the contract does not have it, so nobody implements it.",
                $"{found.Name}.{added.Name}", found.Name);
        }
    }

    private static string OpenName(string key) => key.IndexOf('<', StringComparison.Ordinal) is var start and > 0 ? key[..start] : key;

    private static string SimpleName(string name) => TypeNames.WithoutArity(name[(name.LastIndexOfAny(['.', '/']) + 1)..]);

    private static string Word(TypeKind kind) => kind.ToString().ToLowerInvariant();
}
