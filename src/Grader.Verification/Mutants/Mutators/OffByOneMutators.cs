using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Grader.Verification.Mutants.Mutators;

/// <summary>A border that belongs to the wrong side.</summary>
internal sealed class OffByOneComparison()
    : Mutator("off-by-one-comparison", "is off by one in a comparison: the border belongs to the other side")
{
    public override IEnumerable<Edit> Edits(ReferenceModel reference) => reference.Root.DescendantNodes().Select(node => node switch
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

/// <summary>A size, a count or a start that is one too many, or one too few.</summary>
internal sealed class OffByOneSize() : Mutator("off-by-one-size", "is off by one in a size, a count or a start")
{
    private static readonly HashSet<string> Counting =
    [
        nameof(Enumerable.Take), nameof(Enumerable.Skip), nameof(Enumerable.Chunk), nameof(Enumerable.Range), nameof(Enumerable.Repeat),
        nameof(ArgumentOutOfRangeException.ThrowIfLessThan),
    ];

    public override IEnumerable<Edit> Edits(ReferenceModel reference) => reference.Root.DescendantNodes().Select(node => node switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression
            or (int)SyntaxKind.SubtractExpression, Right: LiteralExpressionSyntax { Token.Value: 1 } } sum =>
            Edit.Replace(sum, sum.Left.ToString()),
        // An array with room to spare would do no harm.
        ArrayRankSpecifierSyntax { Sizes: [not OmittedArraySizeExpressionSyntax and var size] } => OneLess(size),
        InvocationExpressionSyntax { ArgumentList.Arguments: [.., var last] } call
            when Counting.Contains(NameOf(call))
                && reference.TypeOf(last.Expression) is { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 } =>
            OneMore(last.Expression),
        EqualsValueClauseSyntax { Parent.Parent.Parent: ForStatementSyntax, Value: LiteralExpressionSyntax { Token.Value: int } start } =>
            OneMore(start),
        _ => null,
    }).OfType<Edit>();

    private static Edit OneMore(ExpressionSyntax size) => size is LiteralExpressionSyntax { Token.Value: int value }
        ? Edit.Replace(size, $"{value + 1}")
        : Edit.Replace(size, $"{size} + 1");

    private static Edit OneLess(ExpressionSyntax size) => size switch
    {
        LiteralExpressionSyntax { Token.Value: 0 } => OneMore(size),
        LiteralExpressionSyntax { Token.Value: int value } => Edit.Replace(size, $"{value - 1}"),
        _ => Edit.Replace(size, $"{size} - 1"),
    };

    private static string NameOf(InvocationExpressionSyntax call) =>
        (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.Text ?? "";
}
