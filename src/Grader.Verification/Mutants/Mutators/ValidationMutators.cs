using Grader.Verification.Mutants.Sites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Grader.Verification.Mutants.Mutators;

/// <summary>The iterator's own beginning, with the checks that belong there, at the call.</summary>
internal sealed class ValidateEarly() : Mutator("validate-early", "asks for its first items at the call, to see whether they would throw")
{
    // The first items of some sequences need nothing of what was given; a few more do.
    private const int Tried = 10;

    public override IEnumerable<Edit> Edits(ReferenceModel reference) =>
        from result in ResultSite.Of(reference)
        where result.UsesWhatItIsGiven
        let tried = result.Kind is StreamKind.Async ? $"{result.Body}.ToBlockingEnumerable()" : result.Body
        select result.With($"foreach (var item in {tried}.Take({Tried}))\n    ;\nreturn {result.Body};");
}

/// <summary>Checks inside the iterator: nobody hears of a bad argument before the first item.</summary>
internal sealed class ValidateLate() : Mutator("validate-late", "checks its arguments when it is enumerated, not at the call")
{
    public override IEnumerable<Edit> Edits(ReferenceModel reference) =>
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

/// <summary>A check that is left out.</summary>
internal sealed class ValidateNever() : Mutator("validate-never", "leaves out a check, and goes on with what it should refuse")
{
    private static readonly HashSet<string> Refusals = [nameof(ArgumentException), nameof(InvalidOperationException)];

    public override IEnumerable<Edit> Edits(ReferenceModel reference) =>
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

/// <summary>A fault that looks like an end.</summary>
internal sealed class CatchAll() : Mutator("catch-all", "catches every exception of its source and ends as if all were well")
{
    private static readonly StreamWrapper Wrapper = new("""
        using var items = source.GetEnumerator();
        while (true)
        {
            T item;
            try
            {
                if (!items.MoveNext())
                    break;
                item = items.Current;
            }
            catch
            {
                break;
            }

            yield return item;
        }
        """);

    public override IEnumerable<Edit> Edits(ReferenceModel reference) =>
        Wrapper.AroundSources(reference, result => result.CanFail(reference));
}
