using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using YamlDotNet.Core;

namespace Grader.Grading.Packs.Yaml;

/// <summary>One of the schemas that authors' editors use too; explains errors in sentences.</summary>
internal sealed class YamlSchema
{
    private static readonly EvaluationOptions EveryError = new() { OutputFormat = OutputFormat.List };

    private readonly JsonNode text;
    private readonly JsonSchema schema;

    private YamlSchema(string json)
    {
        text = JsonNode.Parse(json)!;
        schema = JsonSchema.FromText(json);
    }

    public static YamlSchema Challenge { get; } = Embedded("challenge.schema.json");

    public static YamlSchema Path { get; } = Embedded("path.schema.json");

    /// <summary>The file as a tree, or null with the reasons in <paramref name="problems"/>.</summary>
    /// <param name="slug">The challenge, for the problems; empty for path.yaml.</param>
    /// <param name="name">The file's path, for the problems.</param>
    public YamlTree? Read(string slug, string name, string yaml, List<PackProblem> problems)
    {
        try
        {
            var tree = YamlTree.Parse(yaml);
            var found = Judge(tree).Select(problem => new PackProblem(slug, name, problem.Line, problem.Message)).ToArray();
            problems.AddRange(found);
            return found.Length == 0 ? tree : null;
        }
        catch (YamlException exception)
        {
            var (line, message) = YamlErrors.Explain(exception, yaml);
            problems.Add(new(slug, name, line, message));
            return null;
        }
    }

    private IEnumerable<(int Line, string Message)> Judge(YamlTree tree)
    {
        if (tree.Root is null) return [(1, $"the file is empty; it needs {NamesOf(text["required"])}.")];
        var result = schema.Evaluate(JsonSerializer.SerializeToElement(tree.Root), EveryError);
        if (result.IsValid) return [];
        return (result.Details ?? [])
            .Where(detail => detail.Errors is { Count: > 0 })
            .SelectMany(detail => detail.Errors!.Select(error => (
                tree.LineOf(detail.InstanceLocation.ToString()),
                YamlErrors.Explain(text, detail.EvaluationPath.ToString(), detail.InstanceLocation.ToString(), error.Key, error.Value))))
            .Distinct()
            .OrderBy(problem => problem.Item1);
    }

    private static string NamesOf(JsonNode? names) => string.Join(", ", names?.AsArray().Select(name => name!.GetValue<string>()) ?? []);

    private static YamlSchema Embedded(string name)
    {
        using var stream = typeof(YamlSchema).Assembly.GetManifestResourceStream("Grader.Grading.Packs." + name)!;
        using var reader = new StreamReader(stream);
        return new(reader.ReadToEnd());
    }
}
