using Grader.Guest.Compilation;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Diagnostic = Grader.Contracts.Results.Diagnostic;

namespace Grader.Compiler.Compiling;

/// <summary>
/// Finds in the parsed source what takes the compiler exponentially long to bind. The service's guard on raw text refuses most of it
/// earlier; this one cannot be led astray, because Roslyn itself has read directives and literals.
/// </summary>
internal static class SyntaxGuard
{
    private const string Id = "LIMIT";

    /// <returns>The first limit that is exceeded, as an error at its place; null if there is none.</returns>
    public static Diagnostic? Check(SyntaxTree tree, SyntaxLimits limits)
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
            if (problem is null) continue;
            var start = tree.GetLineSpan(new TextSpan(node.SpanStart, 0)).StartLinePosition;
            return new(Diagnostic.Error, Id, tree.FilePath, start.Line + 1, start.Character + 1, problem);
        }

        return null;
    }

    private static int DepthOf<T>(SyntaxNode node, Func<SyntaxNode, bool>? counts = null) =>
        node.AncestorsAndSelf().Count(ancestor => ancestor is T && counts?.Invoke(ancestor) is not false);

    /// <summary>Also inside parentheses, conditionals and collections: overload resolution binds it once for each candidate.</summary>
    private static bool IsArgument(SyntaxNode lambda) =>
        lambda.Ancestors().TakeWhile(node => node is not AnonymousFunctionExpressionSyntax).Any(node => node is ArgumentSyntax);
}
