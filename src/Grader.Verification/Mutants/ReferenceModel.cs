using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Grader.Verification.Mutants;

/// <summary>A reference solution as the compiler understands it.</summary>
internal sealed class ReferenceModel
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;"
        + "global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14, DocumentationMode.None);

    private static readonly CSharpCompilationOptions Compiling =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly MetadataReference[] Framework = [.. Net100.References.All];

    /// <param name="given">The types that the challenge hands over; null where there are none.</param>
    public ReferenceModel(string source, string? given)
    {
        var tree = CSharpSyntaxTree.ParseText(source, Parsing);
        string[] others = [ImplicitUsings, given ?? ""];
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

    /// <summary>Whether it is declared in the reference itself.</summary>
    public bool IsOwn(ISymbol? symbol) => SymbolEqualityComparer.Default.Equals(symbol?.ContainingAssembly, Semantics.Compilation.Assembly);
}
