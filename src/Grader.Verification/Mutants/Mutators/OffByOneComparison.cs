using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Grader.Verification.Mutants.Mutators;

/// <summary>A border that belongs to the wrong side.</summary>
internal sealed class OffByOneComparison : IMutator
{
    public string Id => "off-by-one-comparison";

    public string Sentence => "is off by one in a comparison: the border belongs to the other side";

    public IEnumerable<Edit> Edits(ReferenceModel reference) => reference.Root.DescendantNodes().Select(node => node switch
    {
        BinaryExpressionSyntax comparison => comparison.OperatorToken,
        RelationalPatternSyntax pattern => pattern.OperatorToken,
        _ => default,
    }).Select(token => (token.Span, Other: Other(token.Kind()))).Where(site => site.Other is not null)
        .Select(site => Moved(site.Span, site.Other!));

    private static Edit Moved(TextSpan place, string other) => new([new(place, other)]);

    private static string? Other(SyntaxKind comparison) => comparison switch
    {
        SyntaxKind.LessThanToken => "<=",
        SyntaxKind.LessThanEqualsToken => "<",
        SyntaxKind.GreaterThanToken => ">=",
        SyntaxKind.GreaterThanEqualsToken => ">",
        _ => null,
    };
}
