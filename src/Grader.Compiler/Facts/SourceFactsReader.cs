using Grader.Guest.Compilation;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Grader.Compiler.Facts;

/// <summary>
/// Reads from a compilation without errors what its assembly does not say: which watched names a person wrote, and where types and members
/// are declared. Binding costs, so only names that are watched are bound; most submissions hold none.
/// </summary>
internal static class SourceFactsReader
{
    /// <param name="watchedNames">Simple names, such as <c>GetResult</c>.</param>
    /// <param name="withUses">Also every use of another assembly, and the extent of declarations.</param>
    public static SourceFacts Read(
        CSharpCompilation compilation, IReadOnlySet<string> watchedNames, bool withUses, CancellationToken cancellationToken)
    {
        var written = new List<NamedPlace>();
        foreach (var tree in compilation.SyntaxTrees) AddWritten(compilation, tree, watchedNames, written, cancellationToken);
        var declared = new List<NamedPlace>();
        AddDeclared(compilation.Assembly.GlobalNamespace, declared, withUses, cancellationToken);
        return new(written, declared, withUses ? SourceUsesReader.Read(compilation, cancellationToken) : []);
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
            if (symbol is not null && SymbolNames.OfForeign(symbol, compilation) is { } full) written.Add(At(full, token.GetLocation()));
        }
    }

    private static void AddDeclared(
        INamespaceOrTypeSymbol parent, List<NamedPlace> declared, bool withExtents, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var member in parent.GetMembers())
        {
            if (member is INamespaceSymbol space)
            {
                AddDeclared(space, declared, withExtents, cancellationToken);
                continue;
            }

            if (member is INamedTypeSymbol type) AddDeclared(type, declared, withExtents, cancellationToken);
            if (member.IsImplicitlyDeclared || member is IMethodSymbol { AssociatedSymbol: not null }) continue;
            var name = member is INamedTypeSymbol named
                ? MetadataName(named) : $"{MetadataName(member.ContainingType)}.{member.MetadataName}";
            foreach (var location in member.Locations.Where(location => location.IsInSource))
                declared.Add(At(name, location) with { Extent = withExtents ? ExtentOf(member, location, cancellationToken) : null });
        }
    }

    private static SourceRange? ExtentOf(ISymbol symbol, Location location, CancellationToken cancellationToken)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree != location.SourceTree || !reference.Span.Contains(location.SourceSpan)) continue;
            var node = reference.GetSyntax(cancellationToken);
            var declaration = node.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? node;
            var span = declaration.GetLocation().GetLineSpan();
            return new(span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1,
                span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1);
        }

        return null;
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
