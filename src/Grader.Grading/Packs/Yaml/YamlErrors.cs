using System.Text.Json.Nodes;
using YamlDotNet.Core;

namespace Grader.Grading.Packs.Yaml;

/// <summary>Errors of the parser and of the schema in the words of the file: what is wrong, and how to write it.</summary>
internal static class YamlErrors
{
    /// <summary>Why text is not YAML.</summary>
    public static (int Line, string Message) Explain(YamlException exception, string text)
    {
        var lines = text.Split('\n');
        // The parser may report another line: a tab ends its block.
        var tab = Array.FindIndex(lines, line => line.TakeWhile(char.IsWhiteSpace).Contains('\t'));
        if (tab >= 0) return (tab + 1, "the line is indented with a tab; YAML allows only spaces.");

        var at = Math.Max(1, (int)exception.Start.Line);
        var message = exception.InnerException?.Message ?? exception.Message;
        if (message.Contains("Duplicate key", StringComparison.Ordinal))
            return (at, $"'{lines.ElementAtOrDefault(at - 1)?.Split(':')[0].Trim()}' is a duplicate key.");
        return (at, $"this is not valid YAML: {message.TrimEnd('.')}. Put text that contains ': ' or ' #' in \"quotes\".");
    }

    /// <summary>Why YAML does not match a schema. The advice is from the schema's descriptions.</summary>
    /// <param name="schema">The text of the schema.</param>
    /// <param name="path">Where in the schema (a JSON pointer).</param>
    /// <param name="place">Where in the file (a JSON pointer).</param>
    /// <param name="keyword">The keyword that failed; empty where the schema allows nothing.</param>
    /// <param name="message">The library's message.</param>
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
