using System.Text.Json;
using System.Text.RegularExpressions;
using Grader.Service.Tests.Intake;
using Grader.Service.Tests.Running;

namespace Grader.Service.Tests.Reference;

public sealed partial class ReferenceTests(BadInputFixture fixture) : IClassFixture<BadInputFixture>
{
    private const string Committed = "docs/openapi.json";

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
