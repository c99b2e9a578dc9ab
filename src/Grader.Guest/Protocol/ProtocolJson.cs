using System.Text.Json.Serialization;

namespace Grader.Guest.Protocol;

/// <summary>The JSON of the frames between the service and the compiler.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CompileRequest))]
[JsonSerializable(typeof(CompileResponse))]
public sealed partial class ProtocolJson : JsonSerializerContext;
