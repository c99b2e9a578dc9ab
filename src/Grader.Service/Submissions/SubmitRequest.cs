using System.Text.Json;
using Grader.Contracts.Submissions;

namespace Grader.Service.Submissions;

/// <summary>A POST that has been read and found in order.</summary>
internal sealed record SubmitRequest(
    string Challenge, IReadOnlyList<SourceFile> Files, SubmitWebhook? Webhook, JsonElement? Metadata);
