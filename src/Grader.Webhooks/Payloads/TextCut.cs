using System.Diagnostics.CodeAnalysis;

namespace Grader.Webhooks.Payloads;

/// <summary>Shortens text without leaving half of a surrogate pair.</summary>
internal static class TextCut
{
    private const char Ellipsis = '…';

    /// <summary>
    /// The text where it has at most <paramref name="length"/> characters, else its beginning and an ellipsis.
    /// </summary>
    [return: NotNullIfNotNull(nameof(text))]
    internal static string? ToLength(string? text, int length)
    {
        if (text is null || text.Length <= length) return text;

        var end = length - 1;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return string.Concat(text.AsSpan(0, end), [Ellipsis]);
    }
}
