using System.Text;

namespace Grader.Contracts.Tests.Formats;

public sealed class ExercismTests
{
    private static readonly Schema Contract = new("exercism.schema.json");

    public static TheoryData<string> AllDocuments => Documents.All;

    [Theory, MemberData(nameof(AllDocuments))]
    public void Every_result_meets_the_interface(string document) => Contract.Check(Write(Documents.Read(document)));

    [Theory]
    [InlineData("passed", "pass")]
    [InlineData("failed", "fail")]
    [InlineData("timeout", "fail")]
    [InlineData("memory-limit", "fail")]
    [InlineData("crashed", "fail")]
    [InlineData("crashed-by-a-canary", "fail")]
    [InlineData("tampered", "error")]
    [InlineData("rejected", "error")]
    [InlineData("compile-error", "error")]
    [InlineData("compile-limit", "error")]
    [InlineData("challenge-error", "error")]
    [InlineData("infrastructure-error", "error")]
    public void A_verdict_has_its_status(string document, string status) =>
        Assert.Equal(status, Contract.Check(Write(Documents.Read(document))).GetProperty("status").GetString());

    [Fact]
    public void Tests_stand_in_their_order_with_status_and_message()
    {
        var result = Documents.Read("crashed");

        var tests = Contract.Check(Write(result)).GetProperty("tests");

        Assert.Equal(["pass", "error", "error"], tests.EnumerateArray().Select(test => test.GetProperty("status").GetString()));
        Assert.Equal("LZ-DEFER: Does nothing until it is enumerated", tests[0].GetProperty("name").GetString());
        Assert.Equal(result.Tests[2].Message, tests[2].GetProperty("message").GetString());
    }

    [Fact]
    public void A_compile_error_is_told_with_its_place() => Assert.Equal(
        "Solution.cs:3:36: error CS1002: ; expected\nerror CONTRACT: Solution.TakeEvery is missing.",
        Contract.Check(Write(Documents.Read("compile-error"))).GetProperty("message").GetString());

    [Fact]
    public void A_message_has_at_most_65535_bytes()
    {
        var result = Documents.Read("compile-limit") with { Message = string.Concat(Enumerable.Repeat("😀", 20_000)) };

        var message = Contract.Check(Write(result)).GetProperty("message").GetString()!;

        Assert.InRange(Encoding.UTF8.GetByteCount(message), 65_530, 65_535);
        Assert.EndsWith("😀…", message, StringComparison.Ordinal);
    }

    private static string Write(GradingResult result) => ResultFormat.Exercism.Write(result);
}
