namespace Grader.Grading.Policy.Rules;

/// <summary>One line of advice.</summary>
/// <param name="Construct">
/// What the student wrote where nobody writes the member itself: <c>dynamic</c> for the call sites that it becomes.
/// Reported once for a line, under this name.
/// </param>
internal sealed record AdviceEntry(string? Construct, string Text)
{
    /// <summary>Of <c>text</c> or <c>{construct} text</c>.</summary>
    public static AdviceEntry Parse(string text) => text[0] == '{' && text.Split("} ", 2) is [var construct, var rest]
        ? new(construct[1..], rest) : new(null, text);
}
