using System.Collections;
using Basic.Reference.Assemblies;
using Grader.Guest.Compilation;
using Grader.Verification.Mutants.Sites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Grader.Verification.Mutants;

/// <summary>A reference solution as the compiler understands it.</summary>
internal sealed class ReferenceModel
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14, DocumentationMode.None);

    private static readonly CSharpCompilationOptions Compiling =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly MetadataReference[] Framework = [.. Net100.References.All];

    /// <param name="given">The types that the challenge hands over; null where there are none.</param>
    public ReferenceModel(string source, string? given)
    {
        var tree = CSharpSyntaxTree.ParseText(source, Parsing);
        string[] others = [ImplicitUsings.ToSource(), given ?? ""];
        var compilation = CSharpCompilation.Create(
            "Reference", [tree, .. others.Select(text => CSharpSyntaxTree.ParseText(text, Parsing))], Framework, Compiling);
        Text = tree.GetText();
        Root = tree.GetCompilationUnitRoot();
        Semantics = compilation.GetSemanticModel(tree);
    }

    public SourceText Text { get; }

    public CompilationUnitSyntax Root { get; }

    public SemanticModel Semantics { get; }

    public IEnumerable<TNode> All<TNode>() where TNode : SyntaxNode => Root.DescendantNodes().OfType<TNode>();

    /// <summary>The type of an expression; null where it has none.</summary>
    public ITypeSymbol? TypeOf(ExpressionSyntax expression) => Semantics.GetTypeInfo(expression).Type;

    /// <summary>The method that is called; null where the name is ambiguous.</summary>
    public IMethodSymbol? MethodOf(ExpressionSyntax call) => Semantics.GetSymbolInfo(call).Symbol as IMethodSymbol;

    /// <summary>
    /// Whether anything comes out before everything is in: a reference that returns a value reads its source to the end anyway.
    /// </summary>
    public bool Streams => ResultSite.Of(this).Any() || All<YieldStatementSyntax>().Any()
        || All<MethodDeclarationSyntax>().Any(method => method.Identifier.Text == nameof(IEnumerator.MoveNext));

    /// <summary>Whether it throws by itself while it is enumerated; Current outside an item and Reset do not count.</summary>
    public bool ThrowsOnTheWay => Root.DescendantNodes().Any(node =>
        node is ThrowStatementSyntax or ThrowExpressionSyntax or CheckedExpressionSyntax or CheckedStatementSyntax
        && node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not (
            PropertyDeclarationSyntax { Identifier.Text: nameof(IEnumerator.Current) }
            or MethodDeclarationSyntax { Identifier.Text: nameof(IEnumerator.Reset) }));

    /// <summary>Whether it is declared in the reference itself.</summary>
    public bool IsOwn(ISymbol? symbol) => SymbolEqualityComparer.Default.Equals(symbol?.ContainingAssembly, Semantics.Compilation.Assembly);
}
