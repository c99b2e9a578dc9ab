using Grader.Grading.Conformance.Surface;

namespace Grader.Grading.Conformance.Comparison;

/// <summary>Compares one member of the contract with those of the submission's type.</summary>
internal static class MemberComparison
{
    /// <param name="chain">The submission's type and its own base types: what they declare is inherited.</param>
    public static void Compare(SurfaceType type, SurfaceMember wanted, SurfaceType found, List<SurfaceType> chain, Findings findings)
    {
        var owners = wanted.Name == ".ctor" ? [found] : chain;
        var named = owners.SelectMany(owner => owner.Members).Where(member => member.Name == wanted.Name).ToList();
        var same = named.Find(member => member.Kind == wanted.Kind && member.HasSameParameters(wanted) && member.IsStatic == wanted.IsStatic)
            ?? named.Find(member => member.Kind == wanted.Kind && member.HasSameParameters(wanted));
        var nearest = same ?? Nearest(wanted, named);
        if (nearest is null)
        {
            ReportMissing(type, wanted, found, findings);
            return;
        }

        var differences = Differences(wanted, nearest).ToList();
        if (differences.Count == 0) return;
        findings.Add($"`{Name(type, wanted)}` differs from the contract: {string.Join("; ", differences)}. Yours reads: "
            + $"{Findings.Quote(nearest.Declaration)}. It should read: {Findings.Quote(wanted.Declaration)}.", $"{found.Name}.{nearest.Name}", found.Name);
    }

    private static SurfaceMember? Nearest(SurfaceMember wanted, List<SurfaceMember> named) => named
        .OrderBy(member => member.Kind == wanted.Kind ? 0 : 1)
        .ThenBy(member => Math.Abs(member.Parameters.Count - wanted.Parameters.Count))
        .FirstOrDefault();

    private static void ReportMissing(SurfaceType type, SurfaceMember wanted, SurfaceType found, Findings findings)
    {
        var near = found.Members.FirstOrDefault(member => member.Name.Equals(wanted.Name, StringComparison.OrdinalIgnoreCase));
        var hint = near is null ? "" : $" Yours is called `{near.Name}`; upper and lower case matter.";
        findings.Add($"`{Name(type, wanted)}` is missing. It should read: {Findings.Quote(wanted.Declaration)}.{hint}",
            $"{found.Name}.{near?.Name ?? wanted.Name}", found.Name);
    }

    private static IEnumerable<string> Differences(SurfaceMember wanted, SurfaceMember found)
    {
        if (found.Kind != wanted.Kind)
        {
            yield return $"it is a {Word(found.Kind)}, not a {Word(wanted.Kind)}";
            yield break;
        }

        if (found.Visibility < wanted.Visibility) yield return wanted.Visibility == Visibility.Public ? "it is not public" : "it is neither public nor protected";
        if (found.IsStatic != wanted.IsStatic) yield return found.IsStatic ? "it is static" : "it is not static";
        if (found.TypeParameters.Count != wanted.TypeParameters.Count) yield return $"it has {Count(found.TypeParameters.Count, "type parameter")}";
        else if (!found.TypeParameters.SequenceEqual(wanted.TypeParameters)) yield return "the constraints of its type parameters differ";
        foreach (var difference in ParameterDifferences(wanted, found)) yield return difference;
        if (found.Type != wanted.Type) yield return wanted.Kind == MemberKind.Method ? "it returns another type" : "its type is another";
        if (wanted.IsExtension && !found.IsExtension) yield return "its first parameter lacks `this`";
        if (wanted.IsAbstract != found.IsAbstract) yield return found.IsAbstract ? "it is abstract" : "it is not abstract";
        else if (wanted.IsOverridable && !found.IsOverridable) yield return "it is not virtual";
        foreach (var trait in wanted.Traits.Except(found.Traits)) yield return $"it lacks `{trait}`";
        if (wanted.Kind != MemberKind.Field) yield break;
        foreach (var trait in found.Traits.Except(wanted.Traits)) yield return $"it is `{trait}`";
    }

    private static IEnumerable<string> ParameterDifferences(SurfaceMember wanted, SurfaceMember found)
    {
        if (found.Parameters.Count != wanted.Parameters.Count)
        {
            yield return $"it has {Count(found.Parameters.Count, "parameter")}, not {wanted.Parameters.Count}";
            yield break;
        }

        foreach (var (w, f) in wanted.Parameters.Zip(found.Parameters))
        {
            if (w.Passing != f.Passing) yield return $"`{f.Name}` is passed {How(f.Passing)}, not {How(w.Passing)}";
            else if (w.Type != f.Type) yield return $"`{f.Name}` has another type";
            if (w.IsParams != f.IsParams) yield return f.IsParams ? $"`{f.Name}` is `params`" : $"`{f.Name}` lacks `params`";
            if (w.Default is not null && w.Default != f.Default)
                yield return f.Default is null ? $"`{f.Name}` lacks its default, `{w.Default}`" : $"the default of `{f.Name}` is `{f.Default}`, not `{w.Default}`";
        }
    }

    private static string How(string passing) => passing.Length == 0 ? "by value" : $"by `{passing}`";

    private static string Count(int count, string noun) => count switch { 0 => $"no {noun}", 1 => $"1 {noun}", _ => $"{count} {noun}s" };

    private static string Word(MemberKind kind) => kind.ToString().ToLowerInvariant();

    private static string Name(SurfaceType type, SurfaceMember member) => member.Name switch
    {
        ".ctor" => $"new {type.DisplayName}(…)",
        "Invoke" when type.Kind == TypeKind.Delegate => type.DisplayName,
        _ => $"{type.DisplayName}.{member.Name}",
    };
}
