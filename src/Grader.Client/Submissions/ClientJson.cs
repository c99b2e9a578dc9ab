using System.Text.Json;
using System.Text.Json.Serialization;

namespace Grader.Client.Submissions;

/// <summary>The JSON of the API's requests and answers.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(NewSubmission))]
[JsonSerializable(typeof(AcceptedSubmission))]
[JsonSerializable(typeof(Submission))]
internal sealed partial class ClientJson : JsonSerializerContext;
