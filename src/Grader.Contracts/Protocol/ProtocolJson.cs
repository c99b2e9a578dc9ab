using System.Text.Json.Serialization;

namespace Grader.Contracts.Protocol;

/// <summary>The JSON of the frames between the service and the programs in the sandbox.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RunRequest))]
[JsonSerializable(typeof(RunRecord))]
[JsonSerializable(typeof(CompileRequest))]
[JsonSerializable(typeof(CompileResponse))]
public sealed partial class ProtocolJson : JsonSerializerContext;
