using System.Text.Json;
using System.Text;
using Grader.Contracts.Submissions;
using Grader.Grading.Intake;
using Grader.Service.Problems;
using Grader.Service.Requests;
using Grader.Webhooks.Addresses;
using Grader.Webhooks.Signing;

namespace Grader.Service.Intake;

/// <summary>Turns the JSON of a POST into a valid request, or reports every error in it.</summary>
internal sealed class SubmitRequestReader(SubmissionLimits limits, MetadataLimits metadataLimits, AddressGuard addresses)
{
    // As long as the ids of LTI 1.3 may be (sub, section 5.3.6.1).
    private const int MaxIdLength = 255;

    private readonly JsonFields fields = new();

    public IReadOnlyList<IntakeProblem> Problems => fields.Problems;

    /// <returns>Null if and only if there are <see cref="Problems"/>.</returns>
    public SubmitRequest? Read(JsonElement body)
    {
        if (!fields.IsObject(body, "", "challenge", "files", "tenant", "student", "supersede", "webhook", "metadata"))
            return null;

        var challenge = ReadShortText(body, "challenge", required: true);
        var files = ReadFiles(body);
        var tenant = ReadShortText(body, "tenant", required: false);
        var student = ReadShortText(body, "student", required: false);
        var supersede = fields.Boolean(body, "", "supersede") ?? false;
        if (supersede && student is null && fields.Problems.Count == 0)
            fields.Report("/supersede", "Only submissions of a student are superseded: send 'student' too.");
        var webhook = ReadWebhook(body);
        var metadata = ReadMetadata(body);
        return Problems.Count == 0 ? new(challenge!, files, tenant, student, supersede, webhook, metadata) : null;
    }

    private List<SourceFile> ReadFiles(JsonElement body)
    {
        const string Pointer = "/files";
        var files = new List<SourceFile>();
        if (fields.Member(body, "", "files", required: true) is not { } array) return files;
        if (!fields.Is(JsonValueKind.Array, array, Pointer)) return files;

        // Count before reading: a body can hold a hundred thousand empty objects.
        if (array.GetArrayLength() > limits.MaxFiles)
        {
            fields.Report(Pointer, $"{array.GetArrayLength()} files; at most {limits.MaxFiles} are allowed.", tooLarge: true);
            return files;
        }

        var complete = true;
        foreach (var element in array.EnumerateArray())
        {
            var file = ReadFile(element, $"{Pointer}/{files.Count}");
            files.Add(file ?? new("", ""));
            complete &= file is not null;
        }

        if (complete)
            foreach (var problem in limits.Check(files)) fields.Report(problem);
        return files;
    }

    private SourceFile? ReadFile(JsonElement element, string pointer)
    {
        if (!fields.IsObject(element, pointer, "name", "content")) return null;

        var name = fields.Text(element, pointer, "name");
        var content = fields.Text(element, pointer, "content");
        return name is null || content is null ? null : new(name, content);
    }

    private string? ReadShortText(JsonElement body, string field, bool required) =>
        fields.Member(body, "", field, required) is { } member
            ? fields.ShortText(member, JsonPointer.Member("", field), MaxIdLength)
            : null;

    private SubmitWebhook? ReadWebhook(JsonElement body)
    {
        const string Pointer = "/webhook";
        if (fields.Member(body, "", "webhook", required: false) is not { } element) return null;
        if (!fields.IsObject(element, Pointer, "url", "secret")) return null;

        var urlText = fields.Text(element, Pointer, "url");
        var secretText = fields.Text(element, Pointer, "secret");
        var url = urlText is null ? null : fields.Url(urlText, $"{Pointer}/url", addresses);
        var secret = secretText is null ? null : fields.Secret(secretText, $"{Pointer}/secret");
        return url is null || secret is null ? null : new(url, secret);
    }

    private JsonElement? ReadMetadata(JsonElement body)
    {
        const string Pointer = "/metadata";
        if (fields.Member(body, "", "metadata", required: false) is not { } metadata) return null;
        if (!fields.Is(JsonValueKind.Object, metadata, Pointer)) return null;

        var bytes = Encoding.UTF8.GetByteCount(metadata.GetRawText());
        if (bytes > metadataLimits.MaxBytes)
        {
            fields.Report(Pointer, $"{bytes} bytes of metadata; at most {metadataLimits.MaxBytes} are allowed.", tooLarge: true);
            return null;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in metadata.EnumerateObject()) ReadMetadata(entry, Pointer, names);
        if (names.Count > metadataLimits.MaxEntries)
            fields.Report(Pointer, $"{names.Count} entries; at most {metadataLimits.MaxEntries} are allowed.", tooLarge: true);
        return metadata;
    }

    private void ReadMetadata(JsonProperty entry, string parent, HashSet<string> names)
    {
        if (JsonFields.NameOf(entry) is not { } name)
        {
            fields.Report(parent, "A key is not valid Unicode.");
            return;
        }

        var pointer = JsonPointer.Member(parent, name);
        if (!names.Add(name)) fields.Report(pointer, "This key appears twice.");
        if (name.Length > metadataLimits.MaxKeyLength)
        {
            fields.Report(
                parent, $"A key has {name.Length} characters; at most {metadataLimits.MaxKeyLength} are allowed.", tooLarge: true);
        }

        if (fields.Text(entry.Value, pointer) is { } text && text.Length > metadataLimits.MaxValueLength)
            fields.Report(pointer, $"{text.Length} characters; at most {metadataLimits.MaxValueLength} are allowed.", tooLarge: true);
    }
}

/// <summary>A POST that has been read and is valid.</summary>
internal sealed record SubmitRequest(
    string Challenge, IReadOnlyList<SourceFile> Files, string? Tenant, string? Student, bool Supersede, SubmitWebhook? Webhook,
    JsonElement? Metadata);

/// <summary>Where the platform wants the result, and the secret that signs it.</summary>
internal sealed record SubmitWebhook(Uri Url, WebhookSecret Secret);
