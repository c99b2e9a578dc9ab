using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Grader.Verification.Mutants.Mutators;

/// <summary>A comparison of which more than the sign is taken to count.</summary>
internal sealed class CompareWithOne() : Mutator("compare-with-one", "expects a comparison to give -1 or 1 where the items differ")
{
    public override IEnumerable<Edit> Edits(ReferenceModel reference) =>
        from test in reference.All<BinaryExpressionSyntax>()
        let one = One(test)
        where one is not null && test.Right is LiteralExpressionSyntax { Token.Value: 0 } && IsComparison(reference, test.Left)
        select Edit.Replace(test, $"{test.Left} {one}");

    private static string? One(BinaryExpressionSyntax test) => test.Kind() switch
    {
        SyntaxKind.LessThanExpression => "== -1",
        SyntaxKind.LessThanOrEqualExpression => "is -1 or 0",
        SyntaxKind.GreaterThanExpression => "== 1",
        SyntaxKind.GreaterThanOrEqualExpression => "is 0 or 1",
        _ => null,
    };

    /// <summary>A call of CompareTo or Compare, or a local that holds what one gave.</summary>
    private static bool IsComparison(ReferenceModel reference, ExpressionSyntax expression)
    {
        if (expression is InvocationExpressionSyntax call)
            return reference.MethodOf(call) is { Name: nameof(IComparable.CompareTo) or nameof(IComparer<int>.Compare) };
        return reference.Semantics.GetSymbolInfo(expression).Symbol is ILocalSymbol local
            && local.DeclaringSyntaxReferences is [var declaration]
            && declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: InvocationExpressionSyntax value }
            && IsComparison(reference, value);
    }
}

/// <summary>A time that is read as somewhere else's.</summary>
internal sealed class AssumeLocalTime() : Mutator("assume-local-time", "reads a time as that of the machine's zone")
{
    public override IEnumerable<Edit> Edits(ReferenceModel reference) =>
        from style in reference.All<MemberAccessExpressionSyntax>()
        where style.Name.Identifier.Text == "AssumeUniversal"
        select Edit.Replace(style.Name, "AssumeLocal");
}

/// <summary>A number that outgrows its type.</summary>
internal sealed class NarrowNumber() : Mutator("narrow-number", "adds in a type that is too narrow")
{
    public override IEnumerable<Edit> Edits(ReferenceModel reference) =>
        from sum in reference.All<AssignmentExpressionSyntax>()
        where sum.IsKind(SyntaxKind.AddAssignmentExpression)
        let narrow = Narrower(reference.TypeOf(sum.Left))
        where narrow is not null
        select Edit.Replace(sum, $"{sum.Left} = {narrow}({sum.Left} + ({sum.Right}))");

    private static string? Narrower(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_Int64 } => "(int)",
        { SpecialType: SpecialType.System_Int32 } => "(short)",
        { SpecialType: SpecialType.System_Double } => "(float)",
        { SpecialType: SpecialType.System_Decimal } => "(decimal)(double)",
        { Name: "BigInteger" } => "(long)",
        _ => null,
    };
}
