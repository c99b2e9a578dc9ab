using System.Text.Json;

namespace Grader.Testing.Fuzzing.Api;

/// <summary>An OpenAPI document, as somebody reads it who sends requests.</summary>
public sealed class ApiDocument
{
    private const string Reference = "$ref";

    private readonly JsonElement root;

    public ApiDocument(JsonElement root)
    {
        this.root = root;
        Operations =
        [
            .. root.GetProperty("paths").EnumerateObject().SelectMany(
                path => path.Value.EnumerateObject(), (path, operation) => OperationOf(path.Name, operation)),
        ];
    }

    /// <summary>docs/openapi.json, which a test compares with what the service says of itself.</summary>
    public static ApiDocument Committed { get; } = new(JsonElement.Parse(Repository.Read("docs", "openapi.json")));

    public IReadOnlyList<ApiOperation> Operations { get; }

    /// <summary>The schema itself, where there is a reference, or a choice of null and one.</summary>
    public JsonElement Resolve(JsonElement schema)
    {
        if (schema.TryGetProperty("oneOf", out var choices))
            return Resolve(choices.EnumerateArray().First(choice => choice.TryGetProperty(Reference, out _)));
        if (!schema.TryGetProperty(Reference, out var reference)) return schema;
        return reference.GetString()!.Split('/').Skip(1).Aggregate(root, (place, name) => place.GetProperty(name));
    }

    /// <summary>The members of an object, each with whether it must be there.</summary>
    public IEnumerable<(string Name, JsonElement Schema, bool IsRequired)> Members(JsonElement schema)
    {
        if (!schema.TryGetProperty("properties", out var members)) return [];
        var required = schema.TryGetProperty("required", out var names)
            ? names.EnumerateArray().Select(name => name.GetString()).ToHashSet()
            : [];
        return members.EnumerateObject().Select(member => (member.Name, Resolve(member.Value), required.Contains(member.Name)));
    }

    /// <summary>The type of a schema, besides null.</summary>
    public static string TypeOf(JsonElement schema)
    {
        var type = schema.GetProperty("type");
        return type.ValueKind == JsonValueKind.String
            ? type.GetString()!
            : type.EnumerateArray().Select(each => each.GetString()!).First(each => each != "null");
    }

    private ApiOperation OperationOf(string path, JsonProperty operation)
    {
        var parameters = operation.Value.TryGetProperty("parameters", out var found) ? found.EnumerateArray().ToArray() : [];
        return new(
            operation.Name.ToUpperInvariant(),
            path,
            operation.Value.GetProperty("security").EnumerateArray().SelectMany(need => need.EnumerateObject())
                .SelectMany(need => need.Value.EnumerateArray()).Select(scope => scope.GetString()).SingleOrDefault(),
            [.. parameters.Where(each => Text(each, "in") == "query").Select(each => new ApiParameter(
                Text(each, "name"), TypeOf(each.GetProperty("schema")) == "integer"))],
            operation.Value.TryGetProperty("requestBody", out var body)
                ? Resolve(body.GetProperty("content").GetProperty("application/json").GetProperty("schema"))
                : null,
            body.ValueKind != JsonValueKind.Undefined && body.TryGetProperty("required", out var required) && required.GetBoolean(),
            operation.Value.GetProperty("responses").EnumerateObject().Where(answer => answer.Name != "default")
                .Select(answer => int.Parse(answer.Name, System.Globalization.CultureInfo.InvariantCulture)).ToHashSet());
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}

/// <param name="Path">With the names of its parameters in braces.</param>
/// <param name="Scope">What a key must have; null if no key is needed.</param>
/// <param name="Body">The schema of what is sent; null if nothing is.</param>
/// <param name="Statuses">Of what is answered when all is well.</param>
public sealed record ApiOperation(
    string Method,
    string Path,
    string? Scope,
    IReadOnlyList<ApiParameter> Query,
    JsonElement? Body,
    bool NeedsBody,
    IReadOnlySet<int> Statuses)
{
    public bool HasId => Path.Contains("{id}", StringComparison.Ordinal);

    public override string ToString() => $"{Method} {Path}";
}

/// <summary>A parameter of the query.</summary>
public sealed record ApiParameter(string Name, bool IsInteger);
