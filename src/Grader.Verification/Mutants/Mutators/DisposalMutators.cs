using Grader.Verification.Mutants.Sites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Grader.Verification.Mutants.Mutators;

/// <summary>An enumerator or a reader that stays open.</summary>
internal sealed class DropDispose() : Mutator("drop-dispose", "does not dispose what it has opened")
{
    private static readonly StreamWrapper Undisposed = new("""
        var items = source.GetEnumerator();
        while (items.MoveNext())
            yield return items.Current;
        """);

    public override IEnumerable<Edit> Edits(ReferenceModel reference) =>
    [
        .. reference.All<LocalDeclarationStatementSyntax>().Where(local => IsUsing(reference, local)).Select(WithoutUsing),
        .. reference.All<InvocationExpressionSyntax>().Where(call => IsDisposal(reference, call)).Select(WithoutCall),
        .. SourceRead.Enumerated(reference)
            .Where(read => read.Expression.FirstAncestorOrSelf<CommonForEachStatementSyntax>() is { } loop
                && loop.Expression.Span.Contains(read.Expression.Span))
            .Select(Undisposed.Around),
    ];

    private static bool IsUsing(ReferenceModel reference, LocalDeclarationStatementSyntax local) =>
        local.UsingKeyword.IsKind(SyntaxKind.UsingKeyword) && !HoldsNothing(reference.TypeOf(local.Declaration.Type));

    // The disposal of a linked token source cannot be seen from outside.
    private static bool HoldsNothing(ITypeSymbol? type) => type?.Name == nameof(CancellationTokenSource);

    private static Edit WithoutUsing(LocalDeclarationStatementSyntax local) =>
        new([new(TextSpan.FromBounds(local.SpanStart, local.Declaration.SpanStart), "")]);

    private static bool IsDisposal(ReferenceModel reference, InvocationExpressionSyntax call) =>
        reference.MethodOf(call) is { Name: nameof(IDisposable.Dispose) or nameof(IAsyncDisposable.DisposeAsync), Parameters: [] }
        && Receiver(call) is { } receiver && !HoldsNothing(reference.TypeOf(receiver));

    /// <summary>What is disposed; null for the object itself.</summary>
    private static ExpressionSyntax? Receiver(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        MemberBindingExpressionSyntax => call.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
        _ => null,
    };

    private static Edit WithoutCall(InvocationExpressionSyntax call)
    {
        var whole = call.AncestorsAndSelf().First(node => node.Parent
            is not (ConditionalAccessExpressionSyntax or AwaitExpressionSyntax or InvocationExpressionSyntax
                or MemberAccessExpressionSyntax));
        return whole.Parent switch
        {
            ExpressionStatementSyntax statement => Edit.Replace(statement, "{ }"),
            ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method } arrow =>
                new([new(TextSpan.FromBounds(arrow.SpanStart, method.Span.End), "{ }")]),
            LambdaExpressionSyntax => Edit.Replace(whole, "{ }"),
            _ => Edit.Replace(whole, "default"),
        };
    }
}
