using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Grader.Verification.Mutants.Mutators;

/// <summary>An await that wants its caller's context back.</summary>
internal sealed class DropConfigureAwait : IMutator
{
    public string Id => "drop-configure-await";

    public string Sentence => "goes on in the context of its caller after an await";

    public IEnumerable<Edit> Edits(ReferenceModel reference) =>
        from call in reference.All<InvocationExpressionSyntax>()
        let access = call.Expression as MemberAccessExpressionSyntax
        where access?.Name.Identifier.Text == nameof(Task.ConfigureAwait)
        select Edit.Replace(call, access.Expression.ToString());
}
