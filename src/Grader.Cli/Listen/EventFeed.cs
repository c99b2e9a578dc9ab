using System.Net;
using System.Text.Json;

namespace Grader.Cli.Listen;

/// <summary>Reads the events of a service, page by page, and waits for the next.</summary>
internal sealed class EventFeed(HttpClient service, string? type, bool once)
{
    /// <summary>The cursor that skips what has happened already.</summary>
    public const string FromNowOn = "latest";

    private const string Path = "/v1/events";

    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(2);

    /// <param name="after">Null for the oldest event that is kept.</param>
    /// <returns>Null if the service refused, and that was said.</returns>
    public async Task<FeedPage?> ReadAsync(string? after, CancellationToken cancellationToken)
    {
        while (true)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Path + Query(after));
            if (!once) request.Headers.Add("Prefer", "wait=30");
            try
            {
                using var response = await service.SendAsync(request, cancellationToken);
                var text = await response.Content.ReadAsStringAsync(cancellationToken);
                if (response.IsSuccessStatusCode) return FeedPage.Of(JsonElement.Parse(text));
                if (response.StatusCode is not (HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError) || once)
                {
                    UsageError.Report($"{(int)response.StatusCode}: {Detail(text)}");
                    return null;
                }

                Console.Error.WriteLine($"The service answers {(int)response.StatusCode}; trying again.");
            }
            catch (HttpRequestException fault) when (!once)
            {
                // It restarts, perhaps; the cursor goes on where it was.
                Console.Error.WriteLine($"{service.BaseAddress} does not answer: {fault.Message}; trying again.");
            }

            await Task.Delay(RetryAfter, cancellationToken);
        }
    }

    private static string Detail(string text)
    {
        try
        {
            return JsonElement.Parse(text).GetProperty("detail").GetString()!;
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return text;
        }
    }

    private string Query(string? after)
    {
        var parameters = new List<string>();
        if (after is not null) parameters.Add($"after={Uri.EscapeDataString(after)}");
        if (type is not null) parameters.Add($"type={Uri.EscapeDataString(type)}");
        return parameters.Count == 0 ? "" : "?" + string.Join('&', parameters);
    }
}

/// <summary>A page of the feed.</summary>
/// <param name="Next">The cursor of the page after it.</param>
/// <param name="More">Whether that is there already.</param>
internal sealed record FeedPage(IReadOnlyList<FeedEvent> Events, string Next, bool More)
{
    public static FeedPage Of(JsonElement page) => new(
        [.. page.GetProperty("events").EnumerateArray().Select(FeedEvent.Of)],
        page.GetProperty("next").GetString()!, page.GetProperty("more").GetBoolean());
}

/// <param name="Id">The <c>webhook-id</c>.</param>
/// <param name="Body">What a webhook carries, to the byte.</param>
internal sealed record FeedEvent(string Id, string Type, string Body)
{
    public static FeedEvent Of(JsonElement happened) => new(
        happened.GetProperty("id").GetString()!, happened.GetProperty("type").GetString()!, happened.GetProperty("body").GetRawText());

    /// <summary>The submission that it is about; empty if it is about none.</summary>
    public string Subject => JsonElement.Parse(Body).GetProperty("data").TryGetProperty("submissionId", out var id) ? id.GetString()! : "";
}
