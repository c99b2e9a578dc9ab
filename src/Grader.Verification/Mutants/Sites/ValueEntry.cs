using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Grader.Verification.Mutants.Sites;

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
