using System.Globalization;
using System.Text;

namespace Grader.Grading.Judging;

/// <summary>Makes text that student code may have influenced safe to store and to show.</summary>
internal static class PlainText
{
    private const int MaxCharacters = 4000;
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>
    /// Control characters except line ends and tabs, characters that change the direction of writing or are invisible, and lone surrogates
    /// become U+FFFD; long text is truncated.
    /// </summary>
    public static string Of(string text) => Of(text, MaxCharacters);

    /// <param name="maxCharacters">Longer text is truncated, with an ellipsis.</param>
    public static string Of(string text, int maxCharacters)
    {
        var result = new StringBuilder(Math.Min(text.Length, maxCharacters));
        foreach (var rune in text.EnumerateRunes())
        {
            if (result.Length >= maxCharacters) return result.Append(" …").ToString();
            result.Append(IsPlain(rune) ? rune.ToString() : "\uFFFD");
        }

        return result.ToString();
    }

    private static bool IsPlain(Rune rune) => rune.Value is '\n' or '\t' || Rune.GetUnicodeCategory(rune) switch
    {
        // Emoji and some scripts are joined by these two.
        UnicodeCategory.Format => rune.Value is ZeroWidthJoiner or ZeroWidthNonJoiner,
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => false,
        _ => true,
    };
}
