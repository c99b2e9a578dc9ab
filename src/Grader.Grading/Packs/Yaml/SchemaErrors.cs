using System.Text.Json.Nodes;

namespace Grader.Grading.Packs.Yaml;

/// <summary>What the schema found, in the words of the file: what is wrong, and from the schema's descriptions what is right.</summary>
internal static class SchemaErrors
{
    /// <param name="schema">The schema's own text.</param>
    /// <param name="path">Where in the schema (a JSON pointer).</param>
    /// <param name="place">Where in the file (a JSON pointer).</param>
    /// <param name="keyword">What failed; empty where nothing is allowed at all.</param>
    /// <param name="message">The library's words.</param>
    public static string Explain(JsonNode schema, string path, string place, string keyword, string message)
    {
        var rule = Find(schema, path);
        var name = NameOf(place);
        return keyword switch
        {
            "" => $"'{name}' is not known here. Known: {Known(Find(schema, path[..path.LastIndexOf('/')]))}.",
            "required" => Missing(rule, message),
            "type" => $"'{name}' {message.Replace("Value is", "is", StringComparison.Ordinal)}. {Right(rule)}",
            "pattern" => $"'{name}' is not of the form that is expected. {Right(rule)}",
            "uniqueItems" => $"'{name}' names one twice. {Right(rule)}",
            _ => $"'{name}': {message}. {Right(rule)}",
        };
    }

    private static string Missing(JsonNode? rule, string message)
    {
        var names = message.Split('"').Where((_, index) => index % 2 == 1);
        return string.Join(" ", names.Select(name => $"'{name}' is missing. {Right(rule?["properties"]?[name])}"));
    }

    private static string Right(JsonNode? rule) => rule?["description"]?.GetValue<string>() ?? "";

    private static string Known(JsonNode? rule) => string.Join(", ", rule?["properties"]?.AsObject().Select(member => member.Key) ?? []);

    private static JsonNode? Find(JsonNode schema, string path)
    {
        JsonNode? at = schema;
        foreach (var step in path.Split('/').Skip(1))
        {
            // JsonSchema.Net 8.0 says "items" twice for what is in a list.
            if (step == "items" && at is JsonObject rule && !rule.ContainsKey(step)) continue;
            at = at is JsonObject found ? found[step] : null;
        }

        return at;
    }

    // An item of a list has no name of its own: it is called by its list's.
    private static string NameOf(string place)
    {
        var steps = place.Split('/');
        var name = Array.FindLastIndex(steps, step => step.Length > 0 && !step.All(char.IsAsciiDigit));
        return name < 0 ? "the file" : string.Join("", steps[name..].Select((step, index) => index == 0 ? step : $"[{step}]"));
    }
}
