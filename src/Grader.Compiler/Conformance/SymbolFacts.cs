using System.Runtime.CompilerServices;

namespace Grader.Compiler.Conformance;

/// <summary>What the comparison asks of symbols. Two assemblies share no symbols, so types are compared by keys.</summary>
internal static class SymbolFacts
{
    /// <summary>As reflection spells it: <c>Space.Outer`1+Inner</c>.</summary>
    public static string MetadataName(INamedTypeSymbol type) => type switch
    {
        { ContainingType: { } outer } => $"{MetadataName(outer)}+{type.MetadataName}",
        { ContainingNamespace: { IsGlobalNamespace: false } space } => $"{space.ToDisplayString()}.{type.MetadataName}",
        _ => type.MetadataName,
    };

    public static bool HasName(ISymbol symbol, string name) => symbol.MetadataName.Equals(name, StringComparison.OrdinalIgnoreCase)
        || (symbol is INamedTypeSymbol && symbol.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>2 for public, 1 for what derived classes of other assemblies see, 0 for the rest.</summary>
    public static int Visibility(ISymbol symbol) => symbol.DeclaredAccessibility switch
    {
        Accessibility.Public => 2,
        Accessibility.Protected or Accessibility.ProtectedOrInternal => 1,
        _ => 0,
    };

    /// <summary>Whether other assemblies see the type and every type around it.</summary>
    public static bool IsVisible(INamedTypeSymbol type) =>
        Visibility(type) > 0 && (type.ContainingType is not { } outer || IsVisible(outer));

    public static bool IsAccessor(ISymbol member) => member is IMethodSymbol { AssociatedSymbol: not null };

    /// <summary>
    /// Full metadata names, type parameters by number, and custom modifiers. Equal keys bind alike: names of tuple elements, nullability
    /// and <c>dynamic</c> are left out.
    /// </summary>
    public static string Key(ITypeSymbol type, IAssemblySymbol own)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return type switch
        {
            IArrayTypeSymbol array => $"{Key(array.ElementType, own)}{Key(array.CustomModifiers, own)}[{array.Rank}]",
            IPointerTypeSymbol pointer => $"{Key(pointer.PointedAtType, own)}*",
            ITypeParameterSymbol { DeclaringMethod: not null } parameter => $"!!{parameter.Ordinal}",
            ITypeParameterSymbol parameter => $"!{OuterArity(parameter.ContainingType) + parameter.Ordinal}",
            INamedTypeSymbol named => Key(named, own),
            IDynamicTypeSymbol => "System.Object",
            _ => type.ToDisplayString(),
        };
    }

    public static string Key(IEnumerable<CustomModifier> modifiers, IAssemblySymbol own) =>
        string.Concat(modifiers.Select(modifier => $"{{{Key(modifier.Modifier, own)}}}"));

    /// <summary>By value or by reference, and the type.</summary>
    public static string Key(IParameterSymbol parameter) =>
        $"{(parameter.RefKind == RefKind.None ? "" : "&")}{Key(parameter.RefCustomModifiers, parameter.ContainingAssembly)}"
        + Key(parameter.Type, parameter.ContainingAssembly) + Key(parameter.CustomModifiers, parameter.ContainingAssembly);

    /// <summary>For each type parameter its variance and sorted constraints.</summary>
    public static IEnumerable<string> Keys(IEnumerable<ITypeParameterSymbol> parameters) => parameters.Select(parameter =>
        $"{parameter.Variance} {string.Join(", ", Constraints(parameter).Order(StringComparer.Ordinal))}");

    private static IEnumerable<string> Constraints(ITypeParameterSymbol parameter)
    {
        if (parameter.HasUnmanagedTypeConstraint) yield return "unmanaged";
        else if (parameter.HasValueTypeConstraint) yield return "struct";
        else if (parameter.HasConstructorConstraint) yield return "new()";
        if (parameter.HasReferenceTypeConstraint) yield return "class";
        if (parameter.AllowsRefLikeType) yield return "allows ref struct";
        foreach (var type in parameter.ConstraintTypes) yield return Key(type, parameter.ContainingAssembly);
    }

    private static string Key(INamedTypeSymbol type, IAssemblySymbol own)
    {
        var isOwn = SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, own);
        var owner = isOwn ? "own:" : type.ContainingAssembly?.Name == "Given" ? "given:" : "";
        var arguments = TypeArguments(type).Select(argument => Key(argument, own)).ToList();
        return $"{owner}{MetadataName(type.OriginalDefinition)}{(arguments.Count == 0 ? "" : $"<{string.Join(',', arguments)}>")}";
    }

    private static IEnumerable<ITypeSymbol> TypeArguments(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? TypeArguments(outer).Concat(type.TypeArguments) : type.TypeArguments;

    /// <summary>In metadata, type parameters are numbered from the outermost type.</summary>
    private static int OuterArity(INamedTypeSymbol? type) => type?.ContainingType is { } outer ? OuterArity(outer) + outer.Arity : 0;
}
