using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Grader.Policy.Tests;

/// <summary>The types of the base library that submissions compile against, by the names of the policy.</summary>
internal static class FrameworkTypes
{
    private static readonly CSharpCompilation Library =
        CSharpCompilation.Create("Library", references: Basic.Reference.Assemblies.Net100.References.All);

    public static ILookup<string, INamedTypeSymbol> ByName { get; } = All(Library.GlobalNamespace).ToLookup(NameOf, StringComparer.Ordinal);

    public static string NameOf(INamedTypeSymbol type) => type.ContainingType is { } outer ? $"{NameOf(outer)}/{type.Name}"
        : type.ContainingNamespace.IsGlobalNamespace ? type.Name : $"{type.ContainingNamespace.ToDisplayString()}.{type.Name}";

    private static IEnumerable<INamedTypeSymbol> All(INamespaceOrTypeSymbol parent) =>
        parent.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol space => All(space),
        INamedTypeSymbol type => All(type).Prepend(type),
        _ => [],
    });
}
