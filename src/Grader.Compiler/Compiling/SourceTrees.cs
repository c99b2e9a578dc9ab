using System.Text;
using Grader.Contracts.Submissions;
using Grader.Guest.Compilation;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Grader.Compiler.Compiling;

/// <summary>Parses a request's files.</summary>
internal static class SourceTrees
{
    private const string UsingsFile = "GlobalUsings.g.cs";

    private static readonly CSharpParseOptions BaseOptions = new(LanguageVersion.CSharp14, DocumentationMode.None);

    public static IReadOnlyList<SyntaxTree> Parse(CompileRequest request)
    {
        string[] symbols = ["RELEASE", "NET", "NET10_0", "NET10_0_OR_GREATER", .. request.Defines];
        var options = BaseOptions.WithPreprocessorSymbols(symbols);
        var usings = ParseText(ImplicitUsings.ToSource(request.GlobalUsings), UsingsFile, options);
        return [usings, .. request.Files.Select(file => ParseFile(file, options))];
    }

    private static SyntaxTree ParseFile(SourceFile file, CSharpParseOptions options)
    {
        // Editors write a byte order mark; in a string the compiler would take it for an unexpected character.
        var tree = ParseText(file.Content is ['\uFEFF', .. var text] ? text : file.Content, file.Name, options);
        return tree.GetRoot().ContainsDirectives ? WithoutMappings(tree, options) : tree;
    }

    /// <summary>
    /// Comments out <c>#line</c> and <c>#pragma checksum</c>, so that every message and sequence point names the student's own
    /// file and line.
    /// </summary>
    private static SyntaxTree WithoutMappings(SyntaxTree tree, CSharpParseOptions options)
    {
        var text = tree.GetText();
        var changes = tree.GetRoot().DescendantTrivia(descendIntoTrivia: true)
            .Select(trivia => trivia.GetStructure())
            .Where(node => node is LineDirectiveTriviaSyntax or LineSpanDirectiveTriviaSyntax or PragmaChecksumDirectiveTriviaSyntax)
            .Select(node => new TextChange(new(node!.SpanStart, 1), "//"))
            .ToArray();
        return changes.Length == 0 ? tree : ParseText(text.WithChanges(changes).ToString(), tree.FilePath, options);
    }

    private static SyntaxTree ParseText(string text, string name, CSharpParseOptions options) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), options, name);
}
