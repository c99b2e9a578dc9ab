using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Grader.Verification.Mutants.Mutators;

/// <summary>A token that is neither handed on nor looked at.</summary>
internal sealed class DropToken : IMutator
{
    private const string Attribute = "EnumeratorCancellation";

    public string Id => "drop-token";

    public string Sentence => "does not hand on the cancellation token, or does not look at it";

    public IEnumerable<Edit> Edits(ReferenceModel reference) =>
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
