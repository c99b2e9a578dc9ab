using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Grader.Verification.Mutants.Mutators;

/// <summary>A check that is left out.</summary>
internal sealed class ValidateNever : IMutator
{
    private static readonly HashSet<string> Refusals = [nameof(ArgumentException), nameof(InvalidOperationException)];

    public string Id => "validate-never";

    public string Sentence => "leaves out a check, and goes on with what it should refuse";

    public IEnumerable<Edit> Edits(ReferenceModel reference) =>
        from statement in reference.All<StatementSyntax>()
        where IsGuard(reference, statement) || IsRefusal(reference, statement)
        select Edit.Replace(statement, "{ }");

    /// <summary><c>ArgumentNullException.ThrowIfNull(source);</c></summary>
    private static bool IsGuard(ReferenceModel reference, StatementSyntax statement) =>
        statement is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call }
        && reference.MethodOf(call) is { Name: var name } method
        && name.StartsWith("ThrowIf", StringComparison.Ordinal) && (method.IsStatic || reference.IsOwn(method));

    /// <summary><c>if (count &lt; 0) throw new ArgumentOutOfRangeException(…);</c></summary>
    private static bool IsRefusal(ReferenceModel reference, StatementSyntax statement) =>
        statement is IfStatementSyntax { Else: null, Statement: var then }
        && (then is BlockSyntax { Statements: [var only] } ? only : then) is ThrowStatementSyntax { Expression: { } thrown }
        && Bases(reference.TypeOf(thrown)).Any(type => Refusals.Contains(type.Name));

    private static IEnumerable<ITypeSymbol> Bases(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType) yield return type;
    }
}
