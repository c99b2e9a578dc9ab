using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Grader.Verification.Mutants.Sites;

/// <summary>A public method that returns a sequence. What it did becomes a local function, <c>Body</c>.</summary>
internal sealed record ResultSite(MethodDeclarationSyntax Method, StreamKind Kind)
{
    private const string Margin = "        ";

    /// <summary>The call that does what the method did.</summary>
    public string Body => IsAsync ? $"Body({Token?.Identifier})" : "Body()";

    /// <summary>Whether a consumer could see that something happens early: the method is given a source, a callback or a reader.</summary>
    public bool UsesWhatItIsGiven => Method.ParameterList.Parameters.Any(parameter => parameter.Type is not (null or PredefinedTypeSyntax));

    private bool IsAsync => Method.Modifiers.Any(SyntaxKind.AsyncKeyword);

    private ParameterSyntax? Token => Method.ParameterList.Parameters.FirstOrDefault(parameter => parameter.Type?.ToString() == "CancellationToken");

    public static IEnumerable<ResultSite> Of(ReferenceModel reference) =>
        from method in reference.All<MethodDeclarationSyntax>()
        where method.Modifiers.Any(SyntaxKind.PublicKeyword) && method.Modifiers.Any(SyntaxKind.StaticKeyword)
        let kind = StreamTypes.KindOf(reference.TypeOf(method.ReturnType))
        where kind is StreamKind.Sequence or StreamKind.Async
        select new ResultSite(method, kind.Value);

    /// <param name="statements">What the method does now; it may call <see cref="Body"/>.</param>
    public Edit With(string statements, string? helper = null)
    {
        var head = $"\n{Margin}{statements.Indent(Margin)}\n\n{Margin}{Signature}";
        TextChange[] changes = Method.Body is { } block
            ? [new(new(block.OpenBraceToken.Span.End, 0), $"{head}\n{Margin}{{"), new(new(block.CloseBraceToken.SpanStart, 0), "    }\n    ")]
            : [new(BeforeArrow, $"\n    {{{head} "), new(new(Method.Span.End, 0), "\n    }")];
        return new([.. WithoutAsync(), .. changes], helper);
    }

    private TextSpan BeforeArrow =>
        TextSpan.FromBounds(Method.ExpressionBody!.ArrowToken.GetPreviousToken().Span.End, Method.ExpressionBody.SpanStart);

    // The token of WithCancellation still has to arrive, so the attribute goes along.
    private string Signature => IsAsync
        ? $"async {Method.ReturnType} Body({(Token is { } token ? $"[System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken {token.Identifier}" : "")})"
        : $"{Method.ReturnType} Body()";

    private IEnumerable<TextChange> WithoutAsync() =>
        Method.Modifiers.Where(modifier => modifier.IsKind(SyntaxKind.AsyncKeyword)).Select(modifier => new TextChange(modifier.FullSpan, ""));
}
