using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Diagnostic = Grader.Contracts.Results.Diagnostic;

namespace Grader.Compiler.Compiling;

/// <summary>
/// Recognizes what students hand in instead of C#: Markdown, or another language. One message then says more than the compiler's many.
/// </summary>
internal static partial class NotCSharp
{
    private const string Id = "LANGUAGE";

    /// <summary>Null where the source, which does not compile, looks like C#.</summary>
    public static Diagnostic? Find(IEnumerable<SyntaxTree> trees) => trees.Select(Find).FirstOrDefault(found => found is not null);

    private static Diagnostic? Find(SyntaxTree tree)
    {
        foreach (var line in tree.GetText().Lines)
        {
            var text = line.ToString().Trim();
            var message = text.StartsWith("```", StringComparison.Ordinal)
                    ? "This line is Markdown, not C#. Hand in only what stands between the two ``` lines."
                : Python().IsMatch(text) ? "This looks like Python. Hand in C#, as the starter begins it."
                : HasSlice(tree.GetRoot(), line)
                    ? "This looks like a Python slice. C# has none for sequences: use Skip and Take, or a loop."
                : JavaScript().IsMatch(text) ? "This looks like JavaScript. Hand in C#, as the starter begins it."
                : Go().IsMatch(text) ? "This looks like Go. Hand in C#, as the starter begins it."
                : JavaMethod().IsMatch(text) ? "This looks like Java. In C#, type parameters stand after the name: `Name<T>(…)`."
                : Java().IsMatch(text) ? "This looks like Java. Hand in C#, as the starter begins it."
                : null;
            if (message is not null && !IsInside(tree.GetRoot(), line.End - line.ToString().TrimStart().Length))
                return new(Diagnostic.Error, Id, tree.FilePath, line.LineNumber + 1, 1, message);
        }

        return null;
    }

    private static bool HasSlice(SyntaxNode root, TextLine line) =>
        PythonSlice().Match(line.ToString()) is { Success: true } slice && !IsInside(root, line.Start + slice.Index + 1);

    /// <summary>Whether a comment or a string that began before goes on here: what stands in it is nobody's code.</summary>
    private static bool IsInside(SyntaxNode root, int position) =>
        root.FindToken(position).Span is var token && token.Start < position && position < token.End
        || root.FindTrivia(position) is var trivia && trivia.SpanStart < position
            && trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
                or SyntaxKind.MultiLineDocumentationCommentTrivia;

    [GeneratedRegex(@"^((async )?def \w+\(.*\).*:|elif .+:|from \w+ import .+|(async )?with .+ as \w+:|async for .+:|yield from .+)$")]
    private static partial Regex Python();

    // Not [name: value], which is C#.
    [GeneratedRegex(@"\w\[ *(: *-?\w*|-?\w+ *:|-?\w* *: *-?\w* *: *-?\w*) *\]")]
    private static partial Regex PythonSlice();

    [GeneratedRegex(
        @"^((export )?(default )?(async )?function\b ?\*? ?\w*\(.*\) ?\{|(export )?(const|let) \w+ = .*(;|=> \{)|yield\* .+)$"
        + @"|^for(each)? \((const|let) \w+ of ")]
    private static partial Regex JavaScript();

    [GeneratedRegex(@"^(public|private|protected)( static)? <\w+(, \w+)*> ")]
    private static partial Regex JavaMethod();

    [GeneratedRegex(@"^(package \w+|func \w+[\[(].*)$")]
    private static partial Regex Go();

    [GeneratedRegex(@"^import java\b|^@Override\b|\b(class|enum|record) \w+.* (implements|extends) \w+.*\{$")]
    private static partial Regex Java();
}
