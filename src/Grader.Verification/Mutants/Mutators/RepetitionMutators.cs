using Grader.Verification.Mutants.Sites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Grader.Verification.Mutants.Mutators;

/// <summary>A look whether there is anything, and then once more from the start.</summary>
internal sealed class EnumerateTwice() : Mutator("enumerate-twice", "looks at the first item, and then enumerates again from the start")
{
    private static readonly StreamWrapper Wrapper = new("""
        foreach (var item in source)
            break;
        foreach (var item in source)
            yield return item;
        """);

    public override IEnumerable<Edit> Edits(ReferenceModel reference) =>
        Wrapper.AroundSources(reference, result => result.OpensSource(reference));
}

/// <summary>A callback that has an effect, and has it twice.</summary>
internal sealed class CallTwice() : Mutator("call-twice", "calls the callback twice for one item")
{
    public override IEnumerable<Edit> Edits(ReferenceModel reference) =>
        reference.All<ExpressionSyntax>().Select(expression => EditOf(expression, reference)).OfType<Edit>();

    private static Edit? EditOf(ExpressionSyntax expression, ReferenceModel reference) => expression switch
    {
        InvocationExpressionSyntax call when IsCallback(reference, call) => Edit.Replace(call, Twice(call.ToString())),
        IdentifierNameSyntax { Parent: ArgumentSyntax } name when IsHandedToLibrary(reference, name) =>
            Edit.Replace(name, Lambda(reference, name)),
        _ => null,
    };

    private static bool IsCallback(ReferenceModel reference, InvocationExpressionSyntax call) =>
        call.Parent is not ExpressionStatementSyntax && !CallsOwnLambda(reference, call)
        && reference.MethodOf(call) is { MethodKind: MethodKind.DelegateInvoke, ReturnsVoid: false };

    /// <summary>
    /// Whether the delegate is a parameter that only ever gets lambdas of the reference's own, which call no delegate
    /// themselves: nobody outside can tell how often it is called.
    /// </summary>
    private static bool CallsOwnLambda(ReferenceModel reference, InvocationExpressionSyntax call)
    {
        if (reference.Semantics.GetSymbolInfo(call.Expression).Symbol
            is not IParameterSymbol { ContainingSymbol: IMethodSymbol owner } parameter)
            return false;
        var given = reference.All<InvocationExpressionSyntax>()
            .Where(other => SymbolEqualityComparer.Default.Equals(reference.MethodOf(other)?.OriginalDefinition, owner.OriginalDefinition))
            .Select(other => other.ArgumentList.Arguments.ElementAtOrDefault(parameter.Ordinal)?.Expression).ToArray();
        return given.Length > 0
            && Array.TrueForAll(given, argument => argument is LambdaExpressionSyntax lambda && CallsNoDelegate(reference, lambda));
    }

    private static bool CallsNoDelegate(ReferenceModel reference, LambdaExpressionSyntax lambda) =>
        lambda.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .All(inner => reference.MethodOf(inner) is { MethodKind: not MethodKind.DelegateInvoke });

    private static bool IsHandedToLibrary(ReferenceModel reference, IdentifierNameSyntax name) =>
        reference.Semantics.GetSymbolInfo(name).Symbol is IParameterSymbol
        && reference.TypeOf(name) is INamedTypeSymbol { DelegateInvokeMethod.ReturnsVoid: false }
        && name.Parent?.Parent?.Parent is InvocationExpressionSyntax call
        && reference.MethodOf(call) is { } method && !reference.IsOwn(method) && method.Name != nameof(ArgumentNullException.ThrowIfNull);

    private static string Lambda(ReferenceModel reference, IdentifierNameSyntax name)
    {
        var arity = ((INamedTypeSymbol)reference.TypeOf(name)!).DelegateInvokeMethod!.Parameters.Length;
        var parameters = string.Join(", ", Enumerable.Range(1, arity).Select(number => $"given{number}"));
        return $"({parameters}) => {Twice($"{name}({parameters})")}";
    }

    private static string Twice(string call) => $"({call}, {call}).Item2";
}
