using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Grader.Verification.Mutants.Sites;

/// <summary>A place where a reference uses a source that it was given.</summary>
/// <param name="IsForwarded">It is only handed to other code of the reference, which then reads it.</param>
internal sealed record SourceRead(ExpressionSyntax Expression, StreamKind Kind, bool IsForwarded)
{
    /// <summary>The expression as a sequence with a type.</summary>
    public string Text => Kind is StreamKind.Untyped ? $"{Expression}.Cast<object?>()" : Expression.ToString();

    /// <summary>Where items are really read.</summary>
    public static IEnumerable<SourceRead> Enumerated(ReferenceModel reference) => Of(reference).Where(read => !read.IsForwarded);

    public static IEnumerable<SourceRead> Of(ReferenceModel reference)
    {
        foreach (var expression in reference.All<ExpressionSyntax>())
        {
            if (expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax)) continue;
            if (expression.Parent is MemberAccessExpressionSyntax member && member.Name == expression) continue;
            if (StreamTypes.KindOf(reference.TypeOf(expression)) is { } kind && IsValue(reference, expression) && !IsLookedAt(expression))
                yield return new(expression, kind, IsHandedOn(reference, expression));
        }
    }

    private static bool IsValue(ReferenceModel reference, ExpressionSyntax expression) =>
        expression is ElementAccessExpressionSyntax
        || reference.Semantics.GetSymbolInfo(expression).Symbol is IParameterSymbol or ILocalSymbol or IFieldSymbol or IPropertySymbol
            or IRangeVariableSymbol;

    // A check for null, a name, the target of an assignment: no item is read there.
    private static bool IsLookedAt(ExpressionSyntax expression) => expression.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == expression,
        BinaryExpressionSyntax binary => binary.Left == expression,
        IsPatternExpressionSyntax or ConditionalAccessExpressionSyntax => true,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None)
            || argument.Parent?.Parent is InvocationExpressionSyntax { Expression: var called }
                && called.ToString() is "nameof" or "ArgumentNullException.ThrowIfNull",
        _ => false,
    };

    private static bool IsHandedOn(ReferenceModel reference, ExpressionSyntax expression) =>
        expression.Parent is ArgumentSyntax { Parent.Parent: ExpressionSyntax call } && reference.IsOwn(reference.MethodOf(call));
}
