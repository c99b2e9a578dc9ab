namespace Grader.Contracts.Tests.Formats;

public sealed class GradescopeTests
{
    private static readonly Schema Contract = new("gradescope.schema.json");

    public static TheoryData<string> AllDocuments => Documents.All;

    [Theory, MemberData(nameof(AllDocuments))]
    public void Every_result_meets_the_specification(string document) => Contract.Check(Write(document));

    [Theory, MemberData(nameof(AllDocuments))]
    public void The_score_is_the_results_and_absent_if_the_student_is_not_at_fault(string document)
    {
        var results = Contract.Check(Write(document));

        Assert.Equal(!Documents.Read(document).IsNotTheStudents(), results.TryGetProperty("score", out var score));
        if (score.ValueKind is not System.Text.Json.JsonValueKind.Undefined)
            Assert.Equal(Documents.Read(document).Score, score.GetInt32());
        else
            Assert.Empty(results.GetProperty("tests").EnumerateArray());
    }

    [Fact]
    public void A_test_has_its_points_and_what_the_student_reads()
    {
        var test = Contract.Check(Write("failed")).GetProperty("tests")[1];

        Assert.Equal(
            ("LZ-PULL: Pulls no further than the item that was asked for", 0, 2, "failed"),
            (test.GetProperty("name").GetString()!, test.GetProperty("score").GetInt32(), test.GetProperty("max_score").GetInt32(),
                test.GetProperty("status").GetString()!));
        Assert.Equal(Documents.Read("failed").Tests[1].Message, test.GetProperty("output").GetString());
    }

    [Theory]
    [InlineData("compile-error", "compile_error, 0 of 4 points\nSolution.cs:3:36: error CS1002: ; expected\n"
        + "error CONTRACT: Solution.TakeEvery is missing.")]
    [InlineData("infrastructure-error", "infrastructure_error, no score\nThis machine could not grade the submission. "
        + "That says nothing about the work.")]
    [InlineData("passed", "passed, 4 of 4 points")]
    public void The_output_says_what_no_test_does(string document, string output) =>
        Assert.Equal(output, Contract.Check(Write(document)).GetProperty("output").GetString());

    private static string Write(string document) => ResultFormat.Gradescope.Write(Documents.Read(document));
}
