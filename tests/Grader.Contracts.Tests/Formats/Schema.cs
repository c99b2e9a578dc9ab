using System.Text.Json;
using Json.Schema;

namespace Grader.Contracts.Tests.Formats;

/// <summary>A JSON schema of <c>Contracts/</c>.</summary>
internal sealed class Schema(string name)
{
    private readonly JsonSchema schema = JsonSchema.FromText(Documents.ReadContract(name));

    public JsonElement Check(string json)
    {
        var document = JsonElement.Parse(json);
        var results = schema.Evaluate(document, new() { OutputFormat = OutputFormat.List });
        var errors = (results.Details ?? [])
            .SelectMany(detail => (detail.Errors ?? new Dictionary<string, string>()).Values
                .Select(error => $"{detail.InstanceLocation}: {error}"));
        Assert.True(results.IsValid, string.Join('\n', errors.Prepend(json)));
        return document;
    }
}
