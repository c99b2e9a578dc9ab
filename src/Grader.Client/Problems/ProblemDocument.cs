using System.Text.Json.Serialization;

namespace Grader.Client.Problems;

/// <summary>What a problem document of the service has; another's may lack any of it.</summary>
internal sealed record ProblemDocument(string? Type, string? Title, string? Detail, string? TraceId, IReadOnlyList<ProblemField>? Errors);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ProblemDocument))]
internal sealed partial class ProblemJson : JsonSerializerContext;
