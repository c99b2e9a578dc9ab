using Grader.Verification.Mutants.Sites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Grader.Verification.Mutants.Mutators;

/// <summary>A stream that remembers where it has been.</summary>
internal sealed class KeepInList() : Mutator("keep-in-list", "keeps what it has yielded in a list while it is enumerated")
{
    private static readonly StreamWrapper Wrapper = new("""
        var kept = new List<T>();
        foreach (var item in source)
        {
            kept.Add(item);
            yield return item;
        }
        """);

    public override IEnumerable<Edit> Edits(ReferenceModel reference) =>
        Wrapper.AroundResults(reference) is { Count: > 0 } edits
            ? edits
            : ValueEntry.Of(reference).Select(entry => entry.Keep("private readonly"));
}

/// <summary>A stream that is remembered for ever.</summary>
internal sealed class KeepInStatic()
    : Mutator("keep-in-static", "keeps what it has yielded in a static list, also when nobody enumerates any more")
{
    private static readonly StreamWrapper Wrapper = new(
        """
        foreach (var item in source)
        {
            Kept.Add(item);
            yield return item;
        }
        """,
        "private static readonly List<object?> Kept = [];");

    public override IEnumerable<Edit> Edits(ReferenceModel reference) =>
        Wrapper.AroundResults(reference) is { Count: > 0 } edits
            ? edits
            : ValueEntry.Of(reference).Select(entry => entry.Keep("private static readonly"));
}

/// <summary>A public method of an object that is sent one value after the other, and answers each.</summary>
internal sealed record ValueEntry(MethodDeclarationSyntax Method)
{
    public static IEnumerable<ValueEntry> Of(ReferenceModel reference) =>
        from method in reference.All<MethodDeclarationSyntax>()
        where method.Modifiers.Any(SyntaxKind.PublicKeyword) && !method.Modifiers.Any(SyntaxKind.StaticKeyword)
            && method.ParameterList.Parameters is [_] && method.Parent is ClassDeclarationSyntax && method.Body is not null
            && method.ReturnType is not PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
        select new ValueEntry(method);

    /// <summary>Every value goes into a list.</summary>
    /// <param name="modifiers">Of the list.</param>
    public Edit Keep(string modifiers) => new(
    [
        new TextChange(new(((ClassDeclarationSyntax)Method.Parent!).OpenBraceToken.Span.End, 0),
            $"\n    {modifiers} List<object?> Kept = [];\n"),
        new TextChange(new(Method.Body!.OpenBraceToken.Span.End, 0),
            $"\n        Kept.Add({Method.ParameterList.Parameters[0].Identifier});"),
    ]);
}
