using System.Text;

namespace Grader.Grading.Judging;

/// <summary>Makes text that student code may have had a hand in safe to store and to show.</summary>
internal static class PlainText
{
    private const int MaxCharacters = 4000;

    /// <summary>Control characters (but line ends and tabs) and halves of surrogate pairs become U+FFFD; long text is cut.</summary>
    public static string Of(string text)
    {
        var result = new StringBuilder(Math.Min(text.Length, MaxCharacters));
        foreach (var rune in text.EnumerateRunes())
        {
            if (result.Length >= MaxCharacters) return result.Append(" …").ToString();
            var isPlain = rune.Value is '\n' or '\t' || !Rune.IsControl(rune);
            result.Append(isPlain ? rune.ToString() : "\uFFFD");
        }

        return result.ToString();
    }
}
