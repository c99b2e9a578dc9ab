using Grader.Contracts.Compilation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Grader.Compiler.Facts;

/// <summary>
/// Reads from a compilation without errors what its assembly will not say: which watched names a person wrote, and
/// where types and members are declared. Binding costs, so only names that are watched are bound; most submissions
/// hold none.
/// </summary>
internal static class SourceFactsReader
{
    /// <param name="watchedNames">Simple names, such as <c>GetResult</c>.</param>
    public static SourceFacts Read(
        CSharpCompilation compilation, IReadOnlySet<string> watchedNames, CancellationToken cancellationToken)
    {
        var written = new List<NamedPlace>();
        foreach (var tree in compilation.SyntaxTrees) AddWritten(compilation, tree, watchedNames, written, cancellationToken);
        var declared = new List<NamedPlace>();
        AddDeclared(compilation.Assembly.GlobalNamespace, declared, cancellationToken);
        return new(written, declared);
    }

    private static void AddWritten(CSharpCompilation compilation, SyntaxTree tree, IReadOnlySet<string> watchedNames,
        List<NamedPlace> written, CancellationToken cancellationToken)
    {
        SemanticModel? model = null;
        foreach (var token in tree.GetRoot(cancellationToken).DescendantTokens())
        {
            if (!token.IsKind(SyntaxKind.IdentifierToken) || !watchedNames.Contains(token.ValueText)) continue;
            if (token.Parent is not SimpleNameSyntax name) continue;
            model ??= compilation.GetSemanticModel(tree);
            var info = model.GetSymbolInfo(name, cancellationToken);
            var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
            if (symbol is not null && NameOf(symbol, compilation) is { } full) written.Add(At(full, token.GetLocation()));
        }
    }

    /// <summary>Null for what is declared in the source itself, and for what is neither type nor member of one.</summary>
    private static string? NameOf(ISymbol symbol, Compilation compilation)
    {
        if (symbol is IAliasSymbol alias) symbol = alias.Target;
        if (symbol is IMethodSymbol { ReducedFrom: { } extension }) symbol = extension;
        symbol = symbol.OriginalDefinition;
        if (SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly)) return null;
        return symbol switch
        {
            INamedTypeSymbol type => PlainName(type),
            IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { } type } => PlainName(type),
            { ContainingType: { } type } => $"{PlainName(type)}::{symbol.Name}",
            _ => null,
        };
    }

    private static string PlainName(INamedTypeSymbol type) => type.ContainingType is { } outer
        ? $"{PlainName(outer)}/{type.Name}"
        : type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{type.Name}" : type.Name;

    private static void AddDeclared(INamespaceOrTypeSymbol parent, List<NamedPlace> declared, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var member in parent.GetMembers())
        {
            if (member is INamespaceSymbol space)
            {
                AddDeclared(space, declared, cancellationToken);
                continue;
            }

            if (member is INamedTypeSymbol type) AddDeclared(type, declared, cancellationToken);
            if (member.IsImplicitlyDeclared || member is IMethodSymbol { AssociatedSymbol: not null }) continue;
            var name = member is INamedTypeSymbol named ? MetadataName(named) : $"{MetadataName(member.ContainingType)}.{member.MetadataName}";
            foreach (var location in member.Locations.Where(location => location.IsInSource)) declared.Add(At(name, location));
        }
    }

    /// <summary>Members of an extension block are compiled into the static class around it.</summary>
    private static string MetadataName(INamedTypeSymbol type) => type switch
    {
        { IsExtension: true, ContainingType: { } outer } => MetadataName(outer),
        { ContainingType: { } outer } => $"{MetadataName(outer)}/{type.MetadataName}",
        { ContainingNamespace: { IsGlobalNamespace: false } space } => $"{space.ToDisplayString()}.{type.MetadataName}",
        _ => type.MetadataName,
    };

    /// <summary>The place in the file itself, whatever a <c>#line</c> pretends.</summary>
    private static NamedPlace At(string name, Location location)
    {
        var span = location.GetLineSpan();
        return new(name, span.Path, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
    }
}
