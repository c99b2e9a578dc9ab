namespace Grader.Compiler.Facts;

/// <summary>Symbols by the names that the policy uses: no arity, nested types behind a slash, members behind two colons.</summary>
internal static class SymbolNames
{
    /// <summary>Null for what is declared in the source itself, and for what is neither type nor member of one.</summary>
    public static string? OfForeign(ISymbol symbol, Compilation compilation)
    {
        if (symbol is IAliasSymbol alias) symbol = alias.Target;
        if (symbol is IMethodSymbol { ReducedFrom: { } extension }) symbol = extension;
        symbol = symbol.OriginalDefinition;
        if (SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly)) return null;
        return symbol switch
        {
            INamedTypeSymbol type => OfType(type),
            IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { } type } => OfType(type),
            { ContainingType: { } type } => $"{OfType(type)}::{symbol.Name}",
            _ => null,
        };
    }

    public static string OfType(INamedTypeSymbol type) => type.ContainingType is { } outer
        ? $"{OfType(outer)}/{type.Name}"
        : type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{type.Name}" : type.Name;
}
