using System.Text.Json.Serialization;
using Grader.Contracts.Submissions;

namespace Grader.Storage.Submissions;

/// <summary>How files are kept in a row.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SourceFile[]))]
internal sealed partial class FilesJson : JsonSerializerContext;
