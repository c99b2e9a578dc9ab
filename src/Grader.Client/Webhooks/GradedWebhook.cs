using System.Text.Json;
using Grader.Contracts.Results;

namespace Grader.Client.Webhooks;

/// <summary>The body of a webhook that says that a submission was graded. Read it only after it has been verified.</summary>
/// <param name="Result">Over 20 kB it is cut, and <see cref="GradingResult.Truncated"/> says so.</param>
/// <param name="ResultUrl">Where the whole result is, for <see cref="GraderClient.FindAsync"/> or a browser.</param>
/// <param name="Metadata">What came with the submission.</param>
public sealed record GradedWebhook(GradingResult Result, Uri ResultUrl, IReadOnlyDictionary<string, string> Metadata)
{
    /// <summary>The <c>type</c> of this webhook. Ignore other types: they may come later.</summary>
    public const string Type = "submission.graded";

    /// <returns>Null for a webhook of another type.</returns>
    /// <exception cref="JsonException">The body is not a webhook of the service.</exception>
    public static GradedWebhook? Parse(ReadOnlyMemory<byte> body)
    {
        using var document = JsonDocument.Parse(body);
        try
        {
            if (document.RootElement.GetProperty("type").GetString() != Type) return null;
            var data = document.RootElement.GetProperty("data");
            return new(
                ResultJson.Parse(data.GetRawText()),
                new Uri(data.GetProperty("resultUrl").GetString()!),
                data.TryGetProperty("metadata", out var metadata)
                    ? metadata.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetString()!)
                    : new Dictionary<string, string>());
        }
        catch (Exception malformed) when (malformed is InvalidOperationException or KeyNotFoundException or UriFormatException
            or ArgumentNullException)
        {
            throw new JsonException("This is not a webhook of a Grader service.", malformed);
        }
    }
}
