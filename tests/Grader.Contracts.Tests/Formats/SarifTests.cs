using System.Text.Json;

namespace Grader.Contracts.Tests.Formats;

public sealed class SarifTests
{
    private static readonly Schema Contract = new("sarif.schema.json");

    public static TheoryData<string> AllDocuments => Documents.All;

    [Theory, MemberData(nameof(AllDocuments))]
    public void Every_result_is_valid_and_its_results_name_rules_of_the_log(string document)
    {
        var run = Run(document);

        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.All(run.GetProperty("results").EnumerateArray(), result => Assert.Equal(
            result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    [Theory, MemberData(nameof(AllDocuments))]
    public void Only_passed_has_no_error_and_what_is_not_the_students_doing_is_a_failed_invocation_without_results(string document)
    {
        var result = Documents.Read(document);

        var run = Run(document);

        var errors = run.GetProperty("results").EnumerateArray().Count(each => each.GetProperty("level").GetString() == "error");
        Assert.Equal(result.Verdict is Verdict.Passed || result.IsNotTheStudents(), errors == 0);
        Assert.Equal(!result.IsNotTheStudents(), run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void A_diagnostic_has_its_place()
    {
        var results = Run("compile-error").GetProperty("results");

        var place = results[1].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("Solution.cs", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(3, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal(36, place.GetProperty("region").GetProperty("startColumn").GetInt32());
        Assert.False(results[2].TryGetProperty("locations", out _));
    }

    [Fact]
    public void A_file_name_becomes_a_reference_to_a_URI() => Assert.Equal(
        "src/a%20b%3A%2C%25%0A%23.cs",
        JsonElement.Parse(ResultFormat.Sarif.Write(Documents.Read("hostile") with
        {
            Diagnostics = [new("error", "CS1", "src/a b:,%\n#.cs", 1, 1, "")],
        })).GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation")
            .GetProperty("artifactLocation").GetProperty("uri").GetString());

    [Fact]
    public void A_test_that_was_not_run_is_open() => Assert.Equal(
        ["fail error", "open none"],
        Run("crashed").GetProperty("results").EnumerateArray()
            .Select(each => $"{each.GetProperty("kind").GetString()} {each.GetProperty("level").GetString()}"));

    private static JsonElement Run(string document) =>
        Contract.Check(ResultFormat.Sarif.Write(Documents.Read(document))).GetProperty("runs")[0];
}
