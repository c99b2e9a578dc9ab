using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Grader.Compiler.Compiling;

/// <summary>Advice on the errors that who learns about iterators makes most, where the compiler says only what is forbidden.</summary>
internal static class CommonErrors
{
    /// <returns>What to write instead; null where the compiler's own words do.</returns>
    public static string? Advice(Microsoft.CodeAnalysis.Diagnostic error, Compilation compilation) => error.Id switch
    {
        "CS0019" => ComparesTypeParameters(error, compilation),
        "CS0021" when TypeAt(error, compilation, node => (node as ElementAccessExpressionSyntax)?.Expression) is { Name: "IEnumerable" } =>
            "A sequence has no index: take its items one after the other, with `foreach` or with its enumerator.",
        "CS0029" => Converts(error, compilation),
        "CS1061" => NamesNoMember(error, compilation),
        "CS0246" when NodeOf(error) is IdentifierNameSyntax { Identifier.Text: [>= 'A' and <= 'Z'] name } =>
            $"`{name}` is declared nowhere. A type parameter stands after the name of its method or class: `Name<{name}>`.",
        "CS0246" when NodeOf(error) is SimpleNameSyntax { Identifier.Text: var name } && Spelling.OfType(name) is { } right =>
            $"There is no type `{name}`. Did you mean `{right}`?",
        "CS0161" => NodeOf(error) switch
        {
            MethodDeclarationSyntax { Identifier.Text: var name } => EndsWithoutReturn(name),
            LocalFunctionStatementSyntax { Identifier.Text: var name } => EndsWithoutReturn(name),
            _ => null,
        },
        "CS1625" => "`yield return` cannot stand in a `finally`: that may run because the consumer has left.",
        "CS1626" => "`yield return` cannot stand in a `try` that has a `catch`. Ask for the item inside the `try`, and yield it after"
            + " it; a `try` with a `finally` alone may hold it.",
        "CS1631" => "`yield return` cannot stand in a `catch`. Note there what has happened, and yield after it.",
        "CS1621" => "`yield` cannot stand in a lambda. Write a method or a local function, which can be an iterator.",
        _ => null,
    };

    private static string EndsWithoutReturn(string method) =>
        $"`{method}` can come to its end without a `return`. Return a value on every path; an iterator needs none, but a `yield`.";

    private static string? ComparesTypeParameters(Microsoft.CodeAnalysis.Diagnostic error, Compilation compilation)
    {
        if (NodeOf(error) is not BinaryExpressionSyntax { OperatorToken.Text: var sign } binary) return null;
        var model = compilation.GetSemanticModel(binary.SyntaxTree);
        if (model.GetTypeInfo(binary.Left).Type is not ITypeParameterSymbol { Name: var name }) return null;
        return sign is "==" or "!="
            ? $"`{sign}` does not work on values of any type `{name}`: ask `EqualityComparer<{name}>.Default.Equals(a, b)`."
            : sign is "<" or ">" or "<=" or ">="
                ? $"`{sign}` does not work on values of any type `{name}`: ask for the sign of `Comparer<{name}>.Default.Compare(a, b)`."
                : null;
    }

    private static string? Converts(Microsoft.CodeAnalysis.Diagnostic error, Compilation compilation)
    {
        if (NodeOf(error) is AssignmentExpressionSyntax { Parent: IfStatementSyntax or WhileStatementSyntax })
            return "`=` assigns a value. Compare with `==`, or with `is`.";
        return TypeAt(error, compilation, node => node) is { Name: "Task" or "ValueTask" } task
            ? $"This is a `{task.Name}`, whose result comes later: write `await` in front of it."
            : null;
    }

    private static string? NamesNoMember(Microsoft.CodeAnalysis.Diagnostic error, Compilation compilation)
    {
        if (NodeOf(error) is not SimpleNameSyntax { Identifier.Text: var name } node) return null;
        if (TypeAt(error, compilation, _ => (node.Parent as MemberAccessExpressionSyntax)?.Expression) is not { } type) return null;
        var members = compilation.GetSemanticModel(node.SyntaxTree)
            .LookupSymbols(node.SpanStart, type, includeReducedExtensionMethods: true).Select(member => member.Name).ToHashSet();
        if (Spelling.OfMember(name, members) is not { } right) return null;
        return $"`{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}` has no `{name}`, but it has `{right}`."
            + (right.Equals(name, StringComparison.OrdinalIgnoreCase) ? " Capital letters are not small ones." : "");
    }

    /// <param name="part">The expression that is asked for its type; null where there is none.</param>
    private static ITypeSymbol? TypeAt(
        Microsoft.CodeAnalysis.Diagnostic error, Compilation compilation, Func<SyntaxNode, SyntaxNode?> part) =>
        NodeOf(error) is { } node && part(node) is { } expression
            ? compilation.GetSemanticModel(node.SyntaxTree).GetTypeInfo(expression).Type
            : null;

    private static SyntaxNode? NodeOf(Microsoft.CodeAnalysis.Diagnostic error) =>
        error.Location.SourceTree?.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
}
