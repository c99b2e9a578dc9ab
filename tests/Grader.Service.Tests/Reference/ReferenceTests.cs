using System.Text.Json;
using System.Text.RegularExpressions;
using Grader.Service.Tests.Intake;
using Grader.Service.Tests.Running;
using Json.Schema;
using Microsoft.OpenApi;

namespace Grader.Service.Tests.Reference;

public sealed partial class ReferenceTests(BadInputFixture fixture) : IClassFixture<BadInputFixture>
{
    private const string Committed = "docs/openapi.json";

    private static readonly JsonSchema Schema = JsonSchema.FromText(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Reference", "openapi-3.1.schema.json")));

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>A change of the API is a change of this file, for all to see in a review.</summary>
    [Fact]
    public async Task The_document_is_the_one_that_is_committed()
    {
        var served = JsonSerializer.Serialize(await DocumentAsync(), Indented) + "\n";

        var path = Path.Combine(Repository.Root, Committed);
        if (served == (File.Exists(path) ? await File.ReadAllTextAsync(path) : "")) return;
        var copy = Path.Combine(Repository.Root, "artifacts", "openapi.json");
        await File.WriteAllTextAsync(copy, served);
        Assert.Fail($"{Committed} is not what the service serves. Look at the differences, and copy artifacts/openapi.json there.");
    }

    [Fact]
    public async Task Every_operation_says_what_it_does_and_has_its_own_id()
    {
        var document = await DocumentAsync();
        var operations = document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject(), (path, operation) => (path.Name, operation.Value)).ToList();

        Assert.StartsWith("3.1.", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.All(operations, operation => Assert.True(
            operation.Value.TryGetProperty("summary", out _) || operation.Name.StartsWith("/health", StringComparison.Ordinal),
            $"{operation.Name} has no summary."));
        var ids = operations.Select(operation => operation.Value.GetProperty("operationId").GetString()).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    /// <summary>
    /// The rules are those of Microsoft.OpenApi and its program hidi; the schema is that of the OpenAPI Initiative, but for a slash that
    /// the validator does not find in the name of a pattern.
    /// </summary>
    [Fact]
    public void The_document_is_valid()
    {
        var text = Repository.Read("docs", "openapi.json");

        var byRules = OpenApiDocument.Parse(text, "json").Diagnostic!;
        var bySchema = Schema.Evaluate(JsonElement.Parse(text), new() { OutputFormat = OutputFormat.List });

        Assert.Empty(byRules.Errors.Concat(byRules.Warnings).Select(error => error.ToString()));
        Assert.True(bySchema.IsValid, string.Join('\n', (bySchema.Details ?? []).Where(detail => detail.Errors is not null).Select(
            detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}")));
    }

    /// <summary>Or the test above would find nothing wrong with anything.</summary>
    [Theory]
    [InlineData("\"operationId\"", "\"operationIdentity\"")]
    [InlineData("\"in\": \"path\"", "\"in\": \"road\"")]
    [InlineData("#/components/schemas/KeyBody", "#/components/schemas/NoBody")]
    [InlineData("\"title\": \"Grader\",", "")]
    public void A_document_with_a_mistake_is_not_valid(string right, string wrong)
    {
        var text = Repository.Read("docs", "openapi.json");
        Assert.Contains(right, text, StringComparison.Ordinal);
        text = text.Replace(right, wrong, StringComparison.Ordinal);

        var byRules = OpenApiDocument.Parse(text, "json").Diagnostic!;
        var bySchema = Schema.Evaluate(JsonElement.Parse(text));

        Assert.True(byRules.Errors.Count + byRules.Warnings.Count > 0 || !bySchema.IsValid);
    }

    [Fact]
    public async Task The_page_for_people_asks_no_other_host()
    {
        using var response = await fixture.Service.Client.GetAsync(new Uri("/reference/", UriKind.Relative));
        var page = await response.Content.ReadAsStringAsync();

        Assert.True(response.IsSuccessStatusCode);
        Assert.All(Sources().Matches(page), source => Assert.DoesNotContain("//", source.Groups[1].Value, StringComparison.Ordinal));
    }

    private async Task<JsonElement> DocumentAsync() => (await new Api(fixture.Service, key: null).GetAsync("/openapi/v1.json")).Document;

    [GeneratedRegex("(?:src|href)=\"([^\"]*)\"")]
    private static partial Regex Sources();
}
