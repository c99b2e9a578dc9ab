using Grader.Guest.Compilation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Diagnostic = Grader.Contracts.Results.Diagnostic;

namespace Grader.Compiler.Compiling;

/// <summary>
/// Finds in the parsed source what takes the compiler, or the check of the policy, too long. The service's guard on raw text refuses most
/// of it earlier; this one cannot be led astray, because Roslyn itself has read directives and literals.
/// </summary>
internal sealed class SyntaxGuard(SyntaxLimits limits)
{
    private const string Id = "LIMIT";

    private int tokens;

    /// <summary>Checks the next tree of a submission.</summary>
    /// <returns>The first limit that is exceeded, as an error at its place; null if there is none.</returns>
    public Diagnostic? Check(SyntaxTree tree) => CheckTokens(tree.GetRoot()) ?? CheckNodes(tree);

    private Diagnostic? CheckTokens(SyntaxNode root)
    {
        // What the parser skips or makes up after an error counts for nothing: the errors are the answer. A `#warning` is none.
        if (root.GetDiagnostics().Any(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error)) return null;
        var depth = 0;
        foreach (var token in root.DescendantTokens())
        {
            if (token.Kind() is SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken or SyntaxKind.OpenBraceToken) depth++;
            if (token.Kind() is SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken or SyntaxKind.CloseBraceToken) depth--;
            var isWord = token.Kind() is SyntaxKind.IdentifierToken or SyntaxKind.NumericLiteralToken;
            var problem = ++tokens > limits.Tokens ? $"The submission has more than {limits.Tokens:N0} tokens. Write less code."
                : depth > limits.BracketDepth
                    ? $"Brackets are nested more than {limits.BracketDepth} deep. Write simpler expressions."
                : isWord && token.Text.Length > limits.WordLength
                    ? $"A name or number has more than {limits.WordLength} characters. Give it a shorter one."
                : null;
            if (problem is not null) return Exceeded(root.SyntaxTree, token.SpanStart, problem);
        }

        return null;
    }

    private Diagnostic? CheckNodes(SyntaxTree tree)
    {
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            var problem = node switch
            {
                AnonymousFunctionExpressionSyntax when DepthOf<AnonymousFunctionExpressionSyntax>(node, IsArgument) > limits.LambdaDepth =>
                    $"Lambdas are nested more than {limits.LambdaDepth} deep in arguments. Give some of them a name.",
                InterpolatedStringExpressionSyntax when DepthOf<InterpolatedStringExpressionSyntax>(node) > limits.InterpolationDepth =>
                    $"Interpolated strings are nested more than {limits.InterpolationDepth} deep. Give the inner ones a name.",
                _ => null,
            };
            if (problem is not null) return Exceeded(tree, node.SpanStart, problem);
        }

        return null;
    }

    private static Diagnostic Exceeded(SyntaxTree tree, int position, string problem)
    {
        var start = tree.GetLineSpan(new TextSpan(position, 0)).StartLinePosition;
        return new(Diagnostic.Error, Id, tree.FilePath, start.Line + 1, start.Character + 1, problem);
    }

    private static int DepthOf<T>(SyntaxNode node, Func<SyntaxNode, bool>? counts = null) =>
        node.AncestorsAndSelf().Count(ancestor => ancestor is T && counts?.Invoke(ancestor) is not false);

    /// <summary>Also inside parentheses, conditionals and collections: overload resolution binds it once for each candidate.</summary>
    private static bool IsArgument(SyntaxNode lambda) =>
        lambda.Ancestors().TakeWhile(node => node is not AnonymousFunctionExpressionSyntax).Any(node => node is ArgumentSyntax);
}
