using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Grader.Verification.Mutants.Sites;

/// <summary>
/// A public method that returns a sequence, or the GetEnumerator of a public class. What it did becomes a local function, <c>Body</c>.
/// </summary>
internal sealed record ResultSite(MethodDeclarationSyntax Method, StreamKind Kind)
{
    private const string Margin = "        ";

    /// <summary>The call that does what the method did.</summary>
    public string Body => IsAsync ? $"Body({Token?.Identifier})" : "Body()";

    /// <summary>Hands out a sequence as what the method returns.</summary>
    public string Return(string sequence) => Kind is StreamKind.Enumerator ? $"return {sequence}.GetEnumerator();" : $"return {sequence};";

    /// <summary>Whether a consumer could see that something happens early: the method is given a source, a callback or a reader.</summary>
    public bool UsesWhatItIsGiven => Method.ParameterList.Parameters.Any(parameter => parameter.Type is not (null or PredefinedTypeSyntax));

    private bool IsAsync => Method.Modifiers.Any(SyntaxKind.AsyncKeyword);

    private ParameterSyntax? Token =>
        Method.ParameterList.Parameters.FirstOrDefault(parameter => parameter.Type?.ToString() == "CancellationToken");

    /// <summary>Whether a consumer could see an error of what the method is given, or one that the reference itself throws.</summary>
    public bool CanFail(ReferenceModel reference) => TakesDelegate(reference) || reference.ThrowsOnTheWay;

    /// <summary>Whether the method is given something that opens a source: a delegate without parameters.</summary>
    public bool OpensSource(ReferenceModel reference) => Delegates(reference).Any(type => type.DelegateInvokeMethod!.Parameters.IsEmpty);

    public static IEnumerable<ResultSite> Of(ReferenceModel reference) =>
        from method in reference.All<MethodDeclarationSyntax>()
        let kind = KindOf(method, reference.TypeOf(method.ReturnType))
        where kind is StreamKind.Sequence or StreamKind.Async or StreamKind.Enumerator
        select new ResultSite(method, kind.Value);

    /// <param name="statements">What the method does now; it may call <see cref="Body"/>.</param>
    public Edit With(string statements, string? helper = null)
    {
        var head = $"\n{Margin}{statements.Indent(Margin)}\n\n{Margin}{Signature}";
        TextChange[] changes = Method.Body is { } block
            ? [new(new(block.OpenBraceToken.Span.End, 0), $"{head}\n{Margin}{{"),
                new(new(block.CloseBraceToken.SpanStart, 0), "    }\n    ")]
            : [new(BeforeArrow, $"\n    {{{head} "), new(new(Method.Span.End, 0), "\n    }")];
        return new([.. WithoutAsync(), .. changes], helper);
    }

    private TextSpan BeforeArrow =>
        TextSpan.FromBounds(Method.ExpressionBody!.ArrowToken.GetPreviousToken().Span.End, Method.ExpressionBody.SpanStart);

    // The token of WithCancellation still has to arrive, so the attribute goes along.
    private string Signature => IsAsync
        ? $"async {Method.ReturnType} Body({(Token is { } token
                ? $"[System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken {token.Identifier}" : "")})"
        : $"{Method.ReturnType} Body()";

    private static StreamKind? KindOf(MethodDeclarationSyntax method, ITypeSymbol? type)
    {
        if (method.Modifiers.Any(SyntaxKind.PublicKeyword)
            && method.Modifiers.Any(SyntaxKind.StaticKeyword)) return StreamTypes.KindOf(type);
        return type?.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerator_T
            && method.Parent is ClassDeclarationSyntax owner && owner.Modifiers.Any(SyntaxKind.PublicKeyword)
            ? StreamKind.Enumerator
            : null;
    }

    private bool TakesDelegate(ReferenceModel reference) => Delegates(reference).Any();

    private IEnumerable<INamedTypeSymbol> Delegates(ReferenceModel reference) =>
        Method.ParameterList.Parameters.Select(parameter => parameter.Type is { } type ? reference.TypeOf(type) : null)
            .OfType<INamedTypeSymbol>().Where(type => type.DelegateInvokeMethod is not null);

    private IEnumerable<TextChange> WithoutAsync() =>
        Method.Modifiers.Where(modifier => modifier.IsKind(SyntaxKind.AsyncKeyword))
            .Select(modifier => new TextChange(modifier.FullSpan, ""));
}
