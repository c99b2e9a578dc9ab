using Grader.Guest.Compilation;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Grader.Compiler.Compiling;

/// <summary>Finds the namespace of a type whose name the compiler does not know.</summary>
internal static class MissingUsings
{
    // Not found; not found as a name; known only with type parameters.
    private static readonly string[] Ids = ["CS0246", "CS0103", "CS0305"];

    /// <summary>Null where no type of the framework has this name.</summary>
    public static MissingUsing? Of(Microsoft.CodeAnalysis.Diagnostic diagnostic, Compilation compilation)
    {
        if (!Ids.Contains(diagnostic.Id) || diagnostic.Location.SourceTree is not { } tree) return null;
        if (tree.GetRoot().FindNode(diagnostic.Location.SourceSpan).DescendantNodesAndSelf().OfType<SimpleNameSyntax>().FirstOrDefault()
            is not { } name) return null;
        var homes = Homes(compilation.GlobalNamespace, name.Identifier.Text, name.Arity).ToList();
        return homes.Count is 0 or > 3 ? null : new(name.Identifier.Text, homes);
    }

    /// <summary>The namespaces below System that have a public type of the name.</summary>
    private static IEnumerable<string> Homes(INamespaceSymbol from, string name, int arity) =>
        from.GetNamespaceMembers()
            .Where(inner => !from.IsGlobalNamespace || inner.Name == "System")
            .SelectMany(inner => Homes(inner, name, arity).Concat(Home(inner, name, arity)));

    private static IEnumerable<string> Home(INamespaceSymbol home, string name, int arity) =>
        home.GetTypeMembers(name).Any(type => type.DeclaredAccessibility is Accessibility.Public && (type.Arity == arity || type.IsStatic))
            ? [home.ToDisplayString()]
            : [];
}
