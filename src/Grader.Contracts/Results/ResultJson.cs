using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Grader.Contracts.Results;

/// <summary>The one way in which a result document is written and read.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(GradingResult))]
public sealed partial class ResultJson : JsonSerializerContext
{
    /// <summary>The document for people: indented, non-ASCII letters as they are.</summary>
    public static string ToIndentedString(GradingResult result) =>
        JsonSerializer.Serialize(result, ForPeople.Context.GradingResult);

    /// <summary>The document for machines: one line.</summary>
    public static string ToCompactString(GradingResult result) =>
        JsonSerializer.Serialize(result, Default.GradingResult);

    /// <exception cref="JsonException">The text is no result document.</exception>
    public static GradingResult Parse(string json) =>
        JsonSerializer.Deserialize(json, Default.GradingResult) ?? throw new JsonException("null is no result document");

    // A class of its own: the generated half's static fields must be there first.
    private static class ForPeople
    {
        internal static readonly ResultJson Context = new(new JsonSerializerOptions(Default.Options)
        {
            WriteIndented = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
    }
}
