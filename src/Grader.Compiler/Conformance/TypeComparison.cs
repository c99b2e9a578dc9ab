namespace Grader.Compiler.Conformance;

/// <summary>Compares a type of the contract with the submission's type of that name.</summary>
internal static class TypeComparison
{
    private static readonly HashSet<string> RecordMembers = new(StringComparer.Ordinal)
    {
        "<Clone>$", "PrintMembers", "Equals", "GetHashCode", "ToString", "op_Equality", "op_Inequality", "EqualityContract",
    };

    public static IEnumerable<string> Differences(INamedTypeSymbol wanted, INamedTypeSymbol found)
    {
        if (wanted.TypeKind != found.TypeKind)
        {
            yield return $"it is {Declarations.Article(found.TypeKind)}, not {Declarations.Article(wanted.TypeKind)}";
            yield break;
        }

        foreach (var word in Declarations.Modifiers(wanted).Except(Declarations.Modifiers(found))) yield return $"it is not `{word}`";
        foreach (var word in Declarations.Modifiers(found).Except(Declarations.Modifiers(wanted))) yield return $"it is `{word}`";
        if (!SymbolFacts.Keys(wanted.TypeParameters).SequenceEqual(SymbolFacts.Keys(found.TypeParameters)))
            yield return "the constraints of its type parameters differ";
        if (wanted.EnumUnderlyingType?.SpecialType != found.EnumUnderlyingType?.SpecialType)
            yield return $"its underlying type is `{found.EnumUnderlyingType!.ToDisplayString()}`";
        if (!HasBase(wanted, found)) yield return "its base class is different";
        var implemented = found.AllInterfaces.Select(type => SymbolFacts.Key(type, found.ContainingAssembly))
            .ToHashSet(StringComparer.Ordinal);
        var required = wanted.Interfaces.Where(type => !IsRecord(wanted) || type.MetadataName != "IEquatable`1");
        if (!implemented.IsSupersetOf(required.Select(type => SymbolFacts.Key(type, wanted.ContainingAssembly))))
            yield return "it does not implement all interfaces";
    }

    /// <summary>Whether tests can bind to this member of the contract, and a record is not the reason that it is there.</summary>
    public static bool Matters(INamedTypeSymbol type, ISymbol member)
    {
        if (SymbolFacts.Visibility(member) == 0 || member.IsOverride || member.IsImplicitlyDeclared || SymbolFacts.IsAccessor(member))
            return false;
        if (member is INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.Destructor }) return false;
        return !IsRecord(type) || !(RecordMembers.Contains(member.MetadataName) || IsCopyConstructor(member));
    }

    /// <summary>
    /// The members that a call of <paramref name="wanted"/> could mean: the type's own and what it inherits from the submission.
    /// </summary>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type, ISymbol wanted)
    {
        var owners = wanted is IMethodSymbol { MethodKind: MethodKind.Constructor } ? [type] : OwnBases(type).Prepend(type);
        return owners.SelectMany(owner => owner.GetMembers()).Where(member => member.MetadataName == wanted.MetadataName
            && member is not INamedTypeSymbol && !SymbolFacts.IsAccessor(member)
            && !IsZeroConstructor(member));
    }

    private static bool HasBase(INamedTypeSymbol wanted, INamedTypeSymbol found)
    {
        if (wanted is not { TypeKind: TypeKind.Class, BaseType: { SpecialType: not SpecialType.System_Object } parent }) return true;
        var key = SymbolFacts.Key(parent, wanted.ContainingAssembly);
        for (var type = found.BaseType; type is not null; type = type.BaseType)
        {
            if (SymbolFacts.Key(type, found.ContainingAssembly) == key) return true;
        }

        return false;
    }

    private static IEnumerable<INamedTypeSymbol> OwnBases(INamedTypeSymbol type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(parent.ContainingAssembly, type.ContainingAssembly)) yield return parent;
        }
    }

    /// <summary>Metadata does not say so of a struct; what the compiler generates for it does.</summary>
    private static bool IsRecord(INamedTypeSymbol type) => type.IsRecord || type.GetMembers("PrintMembers").Any(member =>
        member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute"));

    /// <summary><c>new Point()</c> of a struct that declares no such constructor; no call binds to it.</summary>
    private static bool IsZeroConstructor(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: true, ContainingType.IsValueType: true };

    private static bool IsCopyConstructor(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters: [var only] }
        && SymbolEqualityComparer.Default.Equals(only.Type, member.ContainingType);
}
