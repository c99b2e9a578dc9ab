using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Grader.Verification.Mutants;

/// <summary>What makes one mutant of a reference.</summary>
/// <param name="Changes">In the order of the text; they do not overlap.</param>
/// <param name="Helper">A type that the changed code calls; null where it needs none.</param>
internal sealed record Edit(IReadOnlyList<TextChange> Changes, string? Helper = null)
{
    public static Edit Replace(SyntaxNode node, string text, string? helper = null) => new([new(node.Span, text)], helper);

    public string Apply(SourceText text)
    {
        var changed = text.WithChanges(Changes).ToString();
        return Helper is null ? changed : $"{changed.TrimEnd()}\n\n{Helper}\n";
    }
}
