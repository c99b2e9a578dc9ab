using Grader.Verification.Mutants.Sites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Grader.Verification.Mutants.Mutators;

/// <summary>Checks inside the iterator: nobody hears of a bad argument before the first item.</summary>
internal sealed class ValidateLate : IMutator
{
    public string Id => "validate-late";

    public string Sentence => "checks its arguments when it is enumerated, not at the call";

    public IEnumerable<Edit> Edits(ReferenceModel reference) =>
        from result in ResultSite.Of(reference)
        where result.Kind is StreamKind.Sequence && Validates(result.Method)
        select result.With($$"""
            return Late();

            {{result.Method.ReturnType}} Late()
            {
                foreach (var item in {{result.Body}})
                    yield return item;
            }
            """);

    // An iterator is late by itself.
    private static bool Validates(MethodDeclarationSyntax method)
    {
        var own = method.DescendantNodes(node => node is not LocalFunctionStatementSyntax).ToArray();
        return !own.OfType<YieldStatementSyntax>().Any() && own.Any(node =>
            node is ThrowStatementSyntax or ThrowExpressionSyntax
            || node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: var name } }
                && name.StartsWith("ThrowIf", StringComparison.Ordinal));
    }
}
