using System.Text.Json;
using System.Text.Json.Serialization;
using Grader.Contracts.Results;

namespace Grader.Service.Queue;

/// <summary>Gives a result on the bus the shape that it has everywhere, whatever the bus's own settings are.</summary>
internal sealed class ResultConverter : JsonConverter<GradingResult>
{
    public override GradingResult? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, ResultJson.Default.GradingResult);

    public override void Write(Utf8JsonWriter writer, GradingResult value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, ResultJson.Default.GradingResult);
}
