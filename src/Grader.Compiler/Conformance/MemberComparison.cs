using System.Collections.Immutable;

namespace Grader.Compiler.Conformance;

/// <summary>Compares a member of the contract with the submission's.</summary>
internal static class MemberComparison
{
    /// <summary>The member that a call binds to; otherwise the one that looks most like it.</summary>
    /// <param name="named">The submission's members of that name.</param>
    public static ISymbol? Nearest(ISymbol wanted, IEnumerable<ISymbol> named) => named
        .OrderBy(member => member.Kind == wanted.Kind ? 0 : 1)
        .ThenBy(member => BindsAlike(wanted, member) ? 0 : 1)
        .ThenBy(member => member.IsStatic == wanted.IsStatic && BindsAlike(wanted, member) ? 0 : 1)
        .ThenBy(member => Math.Abs(Parameters(member).Length - Parameters(wanted).Length))
        .FirstOrDefault();

    public static IEnumerable<string> Differences(ISymbol wanted, ISymbol found)
    {
        if (found.Kind != wanted.Kind)
        {
            yield return $"it is {Declarations.Article(found.Kind)}, not {Declarations.Article(wanted.Kind)}";
            yield break;
        }

        if (SymbolFacts.Visibility(found) < SymbolFacts.Visibility(wanted))
            yield return SymbolFacts.Visibility(wanted) == 2 ? "it is not public" : "it is neither public nor protected";
        if (found.IsStatic != wanted.IsStatic) yield return found.IsStatic ? "it is static" : "it is not static";
        var (wantedGenerics, foundGenerics) = (TypeParameters(wanted), TypeParameters(found));
        if (foundGenerics.Length != wantedGenerics.Length)
            yield return $"it has {Count(foundGenerics.Length, "type parameter")}, not {wantedGenerics.Length}";
        else if (!SymbolFacts.Keys(foundGenerics).SequenceEqual(SymbolFacts.Keys(wantedGenerics)))
            yield return "the constraints of its type parameters differ";
        foreach (var difference in ParameterDifferences(Parameters(wanted), Parameters(found))) yield return difference;
        if (TypeKey(found) != TypeKey(wanted))
            yield return wanted is IMethodSymbol ? "its return type is different" : "its type is different";
        if (wanted is IMethodSymbol { IsExtensionMethod: true } && found is IMethodSymbol { IsExtensionMethod: false })
            yield return "its first parameter lacks `this`";
        if (wanted.IsAbstract != found.IsAbstract) yield return found.IsAbstract ? "it is abstract" : "it is not abstract";
        else if (IsOverridable(wanted) && !IsOverridable(found)) yield return "it is not virtual";
        foreach (var trait in Traits(wanted, wanted).Except(Traits(found, wanted))) yield return $"it lacks `{trait}`";
        if (wanted is not IFieldSymbol) yield break;
        foreach (var trait in Traits(found, wanted).Except(Traits(wanted, wanted))) yield return $"it is `{trait}`";
    }

    private static IEnumerable<string> ParameterDifferences(IReadOnlyList<IParameterSymbol> wanted, IReadOnlyList<IParameterSymbol> found)
    {
        if (found.Count != wanted.Count)
        {
            yield return $"it has {Count(found.Count, "parameter")}, not {wanted.Count}";
            yield break;
        }

        foreach (var (w, f) in wanted.Zip(found))
        {
            if (w.RefKind != f.RefKind) yield return $"`{f.Name}` is passed {Passing(f.RefKind)}, not {Passing(w.RefKind)}";
            else if (SymbolFacts.Key(w) != SymbolFacts.Key(f)) yield return $"the type of `{f.Name}` is different";
            if (IsParams(w) != IsParams(f)) yield return IsParams(f) ? $"`{f.Name}` is `params`" : $"`{f.Name}` lacks `params`";
            if (Declarations.DefaultOf(w) is not { } value || Declarations.DefaultOf(f) is var own && own == value) continue;
            yield return own is null ? $"`{f.Name}` lacks its default, `{value}`" : $"the default of `{f.Name}` is `{own}`, not `{value}`";
        }
    }

    private static bool BindsAlike(ISymbol wanted, ISymbol found) => TypeParameters(wanted).Length == TypeParameters(found).Length
        && Parameters(wanted).Select(SymbolFacts.Key).SequenceEqual(Parameters(found).Select(SymbolFacts.Key));

    private static string TypeKey(ISymbol member)
    {
        var own = member.ContainingAssembly;
        return member switch
        {
            IMethodSymbol method =>
                $"{method.RefKind}{SymbolFacts.Key(method.RefCustomModifiers, own)}{SymbolFacts.Key(method.ReturnType, own)}",
            IPropertySymbol property =>
                $"{property.RefKind}{SymbolFacts.Key(property.RefCustomModifiers, own)}{SymbolFacts.Key(property.Type, own)}",
            IEventSymbol @event => SymbolFacts.Key(@event.Type, own),
            IFieldSymbol field => $"{field.RefKind}{SymbolFacts.Key(field.CustomModifiers, own)}{SymbolFacts.Key(field.Type, own)}",
            _ => "",
        };
    }

    /// <summary>Accessors that others see, <c>required</c>; of a field, whether and to what it is fixed.</summary>
    private static IEnumerable<string> Traits(ISymbol member, ISymbol wanted)
    {
        if (member is IPropertySymbol property && wanted is IPropertySymbol contract)
        {
            if (IsOffered(property.GetMethod, contract.GetMethod)) yield return "get";
            if (IsOffered(property.SetMethod, contract.SetMethod)) yield return property.SetMethod!.IsInitOnly ? "init" : "set";
            if (property.IsRequired) yield return "required";
        }

        if (member is not IFieldSymbol field) yield break;
        if (field.HasConstantValue) yield return $"const {Declarations.Literal(field.ConstantValue)}";
        else if (field.IsReadOnly) yield return "readonly";
        if (field.IsRequired) yield return "required";
    }

    /// <summary>
    /// Whether the accessor is as visible as the contract's, if that is visible; a hidden property is reported as a whole.
    /// </summary>
    private static bool IsOffered(IMethodSymbol? accessor, IMethodSymbol? wanted) => accessor is not null && wanted is not null
        && SymbolFacts.Visibility(wanted) > 0
        && SymbolFacts.Visibility(accessor) >= Math.Min(SymbolFacts.Visibility(wanted), SymbolFacts.Visibility(accessor.AssociatedSymbol!));

    private static bool IsOverridable(ISymbol member) =>
        (member.IsVirtual || member.IsAbstract || member is { IsOverride: true, IsSealed: false })
        && (member.ContainingType.TypeKind == TypeKind.Interface || !member.ContainingType.IsSealed);

    private static bool IsParams(IParameterSymbol parameter) => parameter.IsParamsArray || parameter.IsParamsCollection;

    private static ImmutableArray<IParameterSymbol> Parameters(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    };

    private static ImmutableArray<ITypeParameterSymbol> TypeParameters(ISymbol member) =>
        member is IMethodSymbol method ? method.TypeParameters : [];

    private static string Passing(RefKind kind) => kind switch
    {
        RefKind.None => "by value",
        RefKind.RefReadOnlyParameter => "by `ref readonly`",
        _ => $"by `{kind.ToString().ToLowerInvariant()}`",
    };

    private static string Count(int count, string noun) => count switch { 0 => $"no {noun}s", 1 => $"1 {noun}", _ => $"{count} {noun}s" };
}
