using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Grader.Contracts.Results;

namespace Grader.Webhooks.Payloads;

/// <summary>
/// Truncates a result document to fit a message and sets <see cref="GradingResult.Truncated"/>. The whole document stays
/// available at its URL.
/// </summary>
public static class ResultCut
{
    /// <summary>The largest message with a result, in bytes.</summary>
    public const int DefaultMaxBytes = 20_000;

    // One sentence; then a few words.
    private static readonly int[] MessageLengths = [240, 60];

    /// <summary>The document, truncated so that its own JSON has at most <paramref name="maxBytes"/> bytes.</summary>
    public static GradingResult ToFit(GradingResult result, int maxBytes = DefaultMaxBytes) => ToFit(result, MeasureAlone, maxBytes);

    /// <summary>
    /// The document, truncated as little as needed for <paramref name="measure"/> to return at most <paramref name="maxBytes"/>.
    /// </summary>
    /// <param name="result">The whole document; returned unchanged if it fits.</param>
    /// <param name="measure">The size of a message with the given document, in bytes.</param>
    /// <param name="maxBytes">The limit.</param>
    /// <returns>
    /// The first that fits of: the whole; without evidence and diagnostics; with messages truncated to 240, then 60 characters;
    /// without tests. The last is returned even if it does not fit.
    /// </returns>
    public static GradingResult ToFit(GradingResult result, Func<GradingResult, int> measure, int maxBytes)
    {
        var cut = result;
        foreach (var smaller in Cuts(result))
        {
            if (measure(cut) <= maxBytes) return cut;
            cut = smaller;
        }

        return cut;
    }

    private static IEnumerable<GradingResult> Cuts(GradingResult result)
    {
        var bare = result with
        {
            Truncated = true,
            Diagnostics = [],
            Tests = [.. result.Tests.Select(test => test with { Evidence = null })],
        };
        yield return bare;
        foreach (var length in MessageLengths) yield return WithMessagesUpTo(length, bare);
        yield return WithMessagesUpTo(MessageLengths[^1], bare) with { Tests = [] };
    }

    private static GradingResult WithMessagesUpTo(int length, GradingResult result) => result with
    {
        Message = Truncate(result.Message, length),
        Tests = [.. result.Tests.Select(test => test with { Message = Truncate(test.Message, length) })],
    };

    /// <summary>The beginning of a longer text and an ellipsis, never half of a surrogate pair.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    private static string? Truncate(string? text, int length)
    {
        if (text is null || text.Length <= length) return text;

        var end = length - 1;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return string.Concat(text.AsSpan(0, end), "…");
    }

    private static int MeasureAlone(GradingResult result) =>
        JsonSerializer.SerializeToUtf8Bytes(result, ResultJson.Default.GradingResult).Length;
}
