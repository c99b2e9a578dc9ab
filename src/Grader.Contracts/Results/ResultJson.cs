using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Grader.Contracts.Results;

/// <summary>Writes and reads result documents.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(GradingResult))]
public sealed partial class ResultJson : JsonSerializerContext
{
    /// <summary>The document for people: indented, non-ASCII letters as they are.</summary>
    public static string ToIndentedString(GradingResult result) => JsonSerializer.Serialize(result, ForPeople.Context.GradingResult);

    /// <summary>The document for machines: one line.</summary>
    public static string ToCompactString(GradingResult result) => JsonSerializer.Serialize(result, Default.GradingResult);

    /// <summary>A verdict as documents name it: <c>compile_error</c>.</summary>
    public static string NameOf(Verdict verdict) => JsonNamingPolicy.SnakeCaseLower.ConvertName(verdict.ToString());

    /// <summary>The status of a test as documents name it: <c>memory_limit</c>.</summary>
    public static string NameOf(TestStatus status) => JsonNamingPolicy.SnakeCaseLower.ConvertName(status.ToString());

    /// <exception cref="JsonException">The text is not a result document.</exception>
    public static GradingResult Parse(string json) =>
        JsonSerializer.Deserialize(json, Default.GradingResult) ?? throw new JsonException("null is not a result document");

    // In its own class, because it needs the static fields of the generated part.
    private static class ForPeople
    {
        internal static readonly ResultJson Context = new(new JsonSerializerOptions(Default.Options)
        {
            WriteIndented = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
    }
}
