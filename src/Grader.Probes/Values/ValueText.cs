using System.Globalization;
using System.Text;

namespace Grader.Probes.Values;

/// <summary>Writes values for a counter-example, bounded and in printable characters, without running student code.</summary>
internal static class ValueText
{
    private const int MostCharacters = 400;
    private const int MostParts = 24;
    private const int LongestString = 80;

    public static string Of(Snapshot value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.Length <= MostCharacters ? text.ToString() : $"{text.ToString(0, MostCharacters)} …";
    }

    /// <summary>Text of the platform's, bounded and on one line.</summary>
    public static string OneLine(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= MostCharacters ? line : $"{line[..MostCharacters]} …";
    }

    private static void Append(StringBuilder text, Snapshot value)
    {
        if (text.Length > MostCharacters) return;
        if (value.Parts is null)
        {
            AppendLeaf(text, value.Leaf);
            return;
        }

        text.Append(value.IsCollection ? '[' : '(');
        for (var i = 0; i < value.Parts.Count && i < MostParts; i++)
        {
            if (i > 0) text.Append(", ");
            Append(text, value.Parts[i]);
        }

        if (value.Parts.Count > MostParts) text.Append(CultureInfo.InvariantCulture, $", … {value.Parts.Count} in all");
        text.Append(value.IsCollection ? ']' : ')');
    }

    private static void AppendLeaf(StringBuilder text, object? leaf)
    {
        switch (leaf)
        {
            case null: text.Append("null"); break;
            case string words: AppendQuoted(text, words); break;
            case char letter: AppendQuoted(text, letter.ToString()); break;
            case bool truth: text.Append(truth ? "true" : "false"); break;
            case Enum: text.Append(leaf); break;
            case DateTimeOffset time: text.Append(time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture)); break;
            case IFormattable number when leaf.GetType().Assembly == typeof(object).Assembly || leaf is System.Numerics.BigInteger:
                text.Append(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            case Comparable item: text.Append(CultureInfo.InvariantCulture, $"an item with key {item.Key}"); break;
            default: text.Append(leaf.GetType().Name); break;
        }
    }

    private static void AppendQuoted(StringBuilder text, string words)
    {
        text.Append('"');
        foreach (var letter in words.Length <= LongestString ? words : words[..LongestString])
            AppendLetter(text, letter);
        text.Append(words.Length <= LongestString ? "\"" : "…\"");
    }

    /// <summary>What cannot be seen, or told from a space, as C# writes it.</summary>
    private static void AppendLetter(StringBuilder text, char letter)
    {
        switch (letter)
        {
            case '"': text.Append("\\\""); break;
            case '\\': text.Append(@"\\"); break;
            case '\t': text.Append(@"\t"); break;
            case '\n': text.Append(@"\n"); break;
            case '\r': text.Append(@"\r"); break;
            case ' ': text.Append(' '); break;
            case var _ when IsUnseen(letter):
                text.Append(CultureInfo.InvariantCulture, $@"\u{(int)letter:x4}");
                break;
            default: text.Append(letter); break;
        }
    }

    private static bool IsUnseen(char letter) => char.IsWhiteSpace(letter)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate;
}
