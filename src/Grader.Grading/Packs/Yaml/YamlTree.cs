using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Grader.Grading.Packs.Yaml;

/// <summary>A YAML file as JSON, for a schema to check, with the line of every value.</summary>
/// <param name="Root">Null if the file is empty or is <c>null</c>.</param>
/// <param name="Lines">By JSON pointer (RFC 6901); the value of a key has the line of the key.</param>
internal sealed record YamlTree(JsonNode? Root, IReadOnlyDictionary<string, int> Lines)
{
    // Deeper than any real file; an alias that contains itself would never end.
    private const int MaxDepth = 16;

    /// <exception cref="YamlException">The text is not one document of YAML.</exception>
    public static YamlTree Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        if (stream.Documents.Count == 0) return new(null, new Dictionary<string, int>());
        if (stream.Documents.Count > 1)
        {
            var second = stream.Documents[1].RootNode;
            throw new YamlException(second.Start, second.End, "a second document begins here; the file holds one, without '---' inside.");
        }

        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        return new(Convert(stream.Documents[0].RootNode, "", lines, 0), lines);
    }

    /// <summary>The line of a value, or of the nearest value that contains it.</summary>
    public int LineOf(string pointer)
    {
        for (var at = pointer; ; at = at[..at.LastIndexOf('/')])
        {
            if (Lines.TryGetValue(at, out var line)) return line;
            if (at.Length == 0) return 1;
        }
    }

    private static JsonNode? Convert(YamlNode node, string pointer, Dictionary<string, int> lines, int depth)
    {
        lines.TryAdd(pointer, (int)node.Start.Line);
        if (depth > MaxDepth) throw new YamlException(node.Start, node.End, $"it is nested more than {MaxDepth} levels deep.");
        return node switch
        {
            YamlMappingNode mapping => Convert(mapping, pointer, lines, depth),
            YamlSequenceNode sequence => new JsonArray(
                [.. sequence.Children.Select((item, index) => Convert(item, $"{pointer}/{index}", lines, depth + 1))]),
            YamlScalarNode scalar => YamlScalar.ToJson(scalar),
            _ => throw new YamlException(node.Start, node.End, "this kind of node is not used here."),
        };
    }

    private static JsonObject Convert(YamlMappingNode mapping, string pointer, Dictionary<string, int> lines, int depth)
    {
        var result = new JsonObject();
        foreach (var (key, value) in mapping.Children)
        {
            if (key is not YamlScalarNode { Value: { } name })
                throw new YamlException(key.Start, key.End, "a key is a word, not a list or a mapping.");
            var member = $"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
            lines[member] = (int)key.Start.Line;
            result[name] = Convert(value, member, lines, depth + 1);
        }

        return result;
    }
}

/// <summary>The value of a plain scalar (YAML 1.2.2, 10.3.2, the core schema), as editors read it too.</summary>
internal static partial class YamlScalar
{
    private const string TextTag = "tag:yaml.org,2002:str";

    public static JsonNode? ToJson(YamlScalarNode scalar)
    {
        var text = scalar.Value ?? "";
        if (scalar.Style is not ScalarStyle.Plain || (!scalar.Tag.IsEmpty && scalar.Tag.Value == TextTag)) return JsonValue.Create(text);
        if (text is "" or "~" or "null" or "Null" or "NULL") return null;
        if (text is "true" or "True" or "TRUE") return JsonValue.Create(true);
        if (text is "false" or "False" or "FALSE") return JsonValue.Create(false);
        if (Integer().IsMatch(text) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return JsonValue.Create(whole);
        if (!Number().IsMatch(text) || !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || !double.IsFinite(number)) return JsonValue.Create(text);
        var isWhole = number == Math.Truncate(number) && Math.Abs(number) < int.MaxValue;
        return isWhole ? JsonValue.Create((long)number) : JsonValue.Create(number);
    }

    [GeneratedRegex(@"\A[-+]?[0-9]+\z")]
    private static partial Regex Integer();

    [GeneratedRegex(@"\A[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex Number();
}
