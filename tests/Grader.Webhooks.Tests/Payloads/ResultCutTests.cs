using System.Text;
using Grader.Contracts.Results;
using Grader.Webhooks.Payloads;

namespace Grader.Webhooks.Tests.Payloads;

public sealed class ResultCutTests
{
    [Fact]
    public void Leaves_a_small_result_as_it_is()
    {
        var result = SampleResult.Small;

        Assert.Same(result, ResultCut.ToFit(result));
    }

    [Fact]
    public void Leaves_a_result_that_fits_exactly_and_cuts_one_byte_less()
    {
        var result = SampleResult.Small;
        var size = Size(result);

        Assert.Same(result, ResultCut.ToFit(result, size));
        Assert.True(ResultCut.ToFit(result, size - 1).Truncated);
    }

    [Fact]
    public void Drops_evidence_and_diagnostics_first_and_keeps_the_messages()
    {
        var cut = ResultCut.ToFit(SampleResult.With(tests: 20, messageLength: 300, traceLength: 200));

        Assert.True(cut.Truncated);
        Assert.Empty(cut.Diagnostics);
        Assert.All(cut.Tests, test => Assert.Null(test.Evidence));
        Assert.All(cut.Tests, test => Assert.Equal(300, test.Message!.Length));
        Assert.InRange(Size(cut), 1, ResultCut.DefaultMaxBytes);
    }

    [Theory]
    [InlineData(40, 240)]
    [InlineData(60, 60)]
    public void Cuts_messages_where_that_is_not_enough(int tests, int length)
    {
        var cut = ResultCut.ToFit(SampleResult.With(tests, messageLength: 5_000, traceLength: 0));

        Assert.True(cut.Truncated);
        Assert.Equal(tests, cut.Tests.Count);
        Assert.All(cut.Tests, test => Assert.Equal(length, test.Message!.Length));
        Assert.InRange(Size(cut), 1, ResultCut.DefaultMaxBytes);
    }

    [Fact]
    public void Drops_the_tests_where_nothing_else_helps_and_keeps_the_verdict()
    {
        var result = SampleResult.With(tests: 1_000, messageLength: 100, traceLength: 0);

        var cut = ResultCut.ToFit(result);

        Assert.Empty(cut.Tests);
        Assert.Equal((result.Verdict, result.Score, true), (cut.Verdict, cut.Score, cut.Truncated));
    }

    [Fact]
    public void Counts_bytes_and_not_characters()
    {
        var result = SampleResult.Small with { Message = new string('é', 5_000) };

        Assert.InRange(ResultJson.ToCompactString(result).Length, ResultCut.DefaultMaxBytes, int.MaxValue);
        Assert.Equal(240, ResultCut.ToFit(result).Message!.Length);
    }

    [Theory]
    [InlineData(238)]
    [InlineData(239)]
    public void Leaves_no_half_of_a_character(int before)
    {
        var message = new string('m', before) + string.Concat(Enumerable.Repeat("🙂", 5_000));

        var cut = ResultCut.ToFit(SampleResult.Small with { Message = message }).Message!;

        Assert.Equal(cut, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(cut)));
        Assert.InRange(cut.Length, 239, 240);
    }

    private static int Size(GradingResult result) => Encoding.UTF8.GetByteCount(ResultJson.ToCompactString(result));
}
