using System.Globalization;
using System.Text;

namespace Grader.Grading.Judging;

/// <summary>Makes text that student code may have had a hand in safe to store and to show.</summary>
internal static class PlainText
{
    private const int MaxCharacters = 4000;
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>
    /// Control characters (but line ends and tabs), characters that turn the direction of writing or are not seen, and halves
    /// of surrogate pairs become U+FFFD; long text is cut.
    /// </summary>
    public static string Of(string text) => Of(text, MaxCharacters);

    /// <param name="maxCharacters">What is longer is cut, with an ellipsis.</param>
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
