using System.Globalization;
using System.Text;

namespace Grader.Contracts.Formats;

/// <summary>
/// Text that a student wrote or chose, made safe for a terminal and for XML: escape sequences, characters that turn the direction
/// of writing, and halves of surrogate pairs are shown, not obeyed.
/// </summary>
public static class Untrusted
{
    private const string Tab = "    ";

    /// <summary>For text of several lines: line breaks stay, everything else that is not printable is spelled out.</summary>
    public static string Lines(string text) => Visible(text.ReplaceLineEndings("\n"), keepLines: true);

    /// <summary>For text that must stay on one line.</summary>
    public static string Line(string text) => Visible(text, keepLines: false);

    private static string Visible(string text, bool keepLines)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\t') visible.Append(Tab);
            else if (rune.Value == '\n' && keepLines) visible.Append('\n');
            else if (IsPrintable(rune)) visible.Append(rune.ToString());
            else visible.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X}}}");
        }

        return visible.ToString();
    }

    private static bool IsPrintable(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned);
}
