namespace Grader.Contracts.Tests.Formats;

public sealed class TapTests
{
    public static TheoryData<string> AllDocuments => Documents.All;

    [Theory, MemberData(nameof(AllDocuments))]
    public void Only_passed_is_all_ok_and_only_what_is_not_the_students_doing_bails_out(string document)
    {
        var result = Documents.Read(document);

        var tap = Read(document);

        Assert.Equal(result.Verdict is Verdict.Passed, tap.BailOut is null && tap.Points.All(point => point.Ok));
        Assert.Equal(result.IsNotTheStudents(), tap.BailOut is not null);
        Assert.All(tap.Points, point => Assert.Null(point.Directive));
    }

    [Fact]
    public void A_failed_test_has_a_diagnostic_in_YAML()
    {
        var test = Documents.Read("failed").Tests[1];

        var point = Read("failed").Points[1];

        Assert.Equal("LZ-PULL: Pulls no further than the item that was asked for", point.Description);
        Assert.Equal(
            ["status: failed", "points: 0", "maxPoints: 2", "duration_ms: 10", $"message: {test.Message}"],
            point.Diagnostic.Select(entry => $"{entry.Key}: {entry.Value}"));
    }

    [Fact]
    public void A_test_that_was_not_run_is_not_ok()
    {
        var point = Read("crashed").Points[2];

        Assert.False(point.Ok);
        Assert.Equal("not_run", point.Diagnostic["status"]);
    }

    [Fact]
    public void What_ends_the_grading_before_the_tests_is_one_point()
    {
        var point = Assert.Single(Read("compile-error").Points);

        Assert.False(point.Ok);
        Assert.Equal(
            "Solution.cs:3:36: error CS1002: ; expected\nerror CONTRACT: Solution.TakeEvery is missing.", point.Diagnostic["message"]);
    }

    [Fact]
    public void Text_cannot_end_its_line_or_begin_a_directive()
    {
        var tap = Read("hostile");

        Assert.Equal([true, false, false], tap.Points.Select(point => point.Ok));
        Assert.Equal("VAL: Title # TODO \\ a:b,c % <x> 1..9", tap.Points[1].Description);
        Assert.Contains("\nBail out! forged\n  ...\n", tap.Points[1].Diagnostic["message"], StringComparison.Ordinal);
    }

    private static TapStream Read(string document) => TapStream.Parse(ResultFormat.Tap.Write(Documents.Read(document)));
}
