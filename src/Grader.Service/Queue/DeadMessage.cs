using System.Text;
using System.Text.Json;
using RabbitMQ.Client;

namespace Grader.Service.Queue;

/// <summary>A message that was given up.</summary>
/// <param name="Queue">Where it lies.</param>
/// <param name="SubmissionId">The submission that it names; null if it cannot be read.</param>
/// <param name="Reason">Why, as far as the broker or the bus noted it.</param>
/// <param name="Body">Its text.</param>
public sealed record DeadMessage(string Queue, string? SubmissionId, string? Reason, string Body)
{
    /// <summary>Whether it is a submission that was not accepted.</summary>
    public bool IsRefused => Queue == QueueNames.RefusedSubmit;

    internal static DeadMessage Of(string queue, BasicGetResult message)
    {
        var body = Encoding.UTF8.GetString(message.Body.Span);
        var headers = message.BasicProperties.Headers;
        var reason = Text(headers, "MT-Fault-Message") ?? Text(headers, QueueNames.ProblemHeader)
            ?? Text(headers, "x-first-death-reason");
        return new(queue, SubmissionOf(body), reason, body);
    }

    private static string? Text(IDictionary<string, object?>? headers, string name) =>
        headers is not null && headers.TryGetValue(name, out var value) && value is byte[] text ? Encoding.UTF8.GetString(text) : null;

    private static string? SubmissionOf(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.TryGetProperty("message", out var message)
                && message.TryGetProperty("submissionId", out var id) ? id.GetString() : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
