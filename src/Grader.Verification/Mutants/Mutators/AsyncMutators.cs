using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Grader.Verification.Mutants.Mutators;

/// <summary>An await that wants its caller's context back.</summary>
internal sealed class DropConfigureAwait() : Mutator("drop-configure-await", "goes on in the context of its caller after an await")
{
    public override IEnumerable<Edit> Edits(ReferenceModel reference) =>
        from call in reference.All<InvocationExpressionSyntax>()
        let access = call.Expression as MemberAccessExpressionSyntax
        where access?.Name.Identifier.Text == nameof(Task.ConfigureAwait)
        select Edit.Replace(call, access.Expression.ToString());
}

/// <summary>A token that is neither handed on nor looked at.</summary>
internal sealed class DropToken() : Mutator("drop-token", "does not hand on the cancellation token, or does not look at it")
{
    private const string Attribute = "EnumeratorCancellation";

    public override IEnumerable<Edit> Edits(ReferenceModel reference) =>
    [
        .. reference.All<ArgumentSyntax>()
            .Where(argument => reference.TypeOf(argument.Expression)?.Name == nameof(CancellationToken)
                && argument.Expression.ToString() != "default")
            .Select(argument => Edit.Replace(argument.Expression, "CancellationToken.None")),
        .. reference.All<ExpressionStatementSyntax>()
            .Where(statement => statement.ToString()
                .EndsWith($".{nameof(CancellationToken.ThrowIfCancellationRequested)}();", StringComparison.Ordinal))
            .Select(statement => Edit.Replace(statement, "{ }")),
        .. reference.All<AttributeListSyntax>().Where(list => list.Attributes is [{ Name: var name }] && name.ToString() == Attribute)
            .Select(list => Edit.Replace(list, "")),
    ];
}
