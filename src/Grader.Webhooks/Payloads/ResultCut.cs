using System.Text.Json;
using Grader.Contracts.Results;

namespace Grader.Webhooks.Payloads;

/// <summary>
/// Makes a result document small enough for a message, and says so in <see cref="GradingResult.Truncated"/>. The whole
/// document stays in the database, where its URL answers with it.
/// </summary>
public static class ResultCut
{
    /// <summary>The most bytes of a message that carries a result.</summary>
    public const int DefaultMaxBytes = 20_000;

    // Long enough for one sentence; then for a few words.
    private static readonly int[] MessageLengths = [240, 60];

    /// <summary>The document cut so that its own JSON has at most <paramref name="maxBytes"/> bytes.</summary>
    public static GradingResult ToFit(GradingResult result, int maxBytes = DefaultMaxBytes) =>
        ToFit(result, MeasureAlone, maxBytes);

    /// <summary>
    /// The document cut as little as makes <paramref name="measure"/> answer at most <paramref name="maxBytes"/>.
    /// </summary>
    /// <param name="result">The whole document; returned as it is where it fits.</param>
    /// <param name="measure">The bytes of the message that carries the given document.</param>
    /// <param name="maxBytes">The limit.</param>
    /// <returns>
    /// The first that fits of: the whole; without evidence and diagnostics; with messages cut to 240, then to 60
    /// characters; without tests. The last is returned even where it does not fit, because less says nothing.
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
        Message = TextCut.ToLength(result.Message, length),
        Tests = [.. result.Tests.Select(test => test with { Message = TextCut.ToLength(test.Message, length) })],
    };

    private static int MeasureAlone(GradingResult result) =>
        JsonSerializer.SerializeToUtf8Bytes(result, ResultJson.Default.GradingResult).Length;
}
