using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Grader.Testing.Fuzzing.Api;

/// <summary>Writes JSON of a schema, in which some values are hostile, and some members are missing, unknown, or there twice.</summary>
/// <param name="harm">The share of values, and of objects, that are made wrong: 0 to 1.</param>
public sealed class JsonGenerator(ApiDocument document, Random random, double harm)
{
    private readonly StringBuilder text = new();

    public string Write(JsonElement schema)
    {
        Value(schema, "");
        return text.ToString();
    }

    private void Value(JsonElement schema, string name)
    {
        if (IsHarmed()) text.Append(Draw(Values.HostileJson));
        else if (ApiDocument.TypeOf(schema) is "object") Object(schema);
        else if (ApiDocument.TypeOf(schema) is "array") Array(document.Resolve(schema.GetProperty("items")), name);
        else if (ApiDocument.TypeOf(schema) is "boolean") text.Append(random.Next(2) == 0 ? "true" : "false");
        else if (ApiDocument.TypeOf(schema) is "integer") text.Append(random.Next(60, 1000).ToString(CultureInfo.InvariantCulture));
        else text.Append(JsonSerializer.Serialize(Draw(Values.Of(name))));
    }

    private void Object(JsonElement schema)
    {
        text.Append('{');
        var first = true;
        foreach (var (name, member, isRequired) in document.Members(schema))
        {
            if (isRequired ? IsHarmed() : random.Next(2) == 0) continue;
            Member(name, () => Value(member, name), ref first);
            if (IsHarmed()) Member(name, () => Value(member, name), ref first);
        }

        if (schema.TryGetProperty("additionalProperties", out _)) Member("X-A", () => text.Append("\"1\""), ref first);
        if (IsHarmed()) Member("unknown", () => text.Append(Draw(Values.HostileJson)), ref first);
        text.Append('}');
    }

    private void Member(string name, Action write, ref bool first)
    {
        if (!first) text.Append(',');
        first = false;
        text.Append('"').Append(name).Append("\":");
        write();
    }

    private void Array(JsonElement items, string name)
    {
        text.Append('[');
        var count = IsHarmed() ? random.Next(0, 120) : 1;
        for (var index = 0; index < count; index++)
        {
            if (index > 0) text.Append(',');
            Value(items, name);
        }

        text.Append(']');
    }

    private bool IsHarmed() => random.NextDouble() < harm;

    private string Draw(string[] choices) => choices[random.Next(choices.Length)];
}
