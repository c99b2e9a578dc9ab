using System.Text;

namespace Grader.Grading.Tests;

[Collection(PipelineCollection.Name)]
public sealed class SolutionTests(PipelineFixture pipeline)
{
    public static TheoryData<string> References => [.. Solution.All("reference").Select(solution => solution.Name)];

    public static TheoryData<string> WrongOnes => [.. Solution.All("wrong").Select(solution => solution.Name)];

    public static TheoryData<string> ForbiddenOnes =>
        [.. Solution.All("wrong").Where(solution => solution.DiesWithoutPolicyOn is not null).Select(solution => solution.Name)];

    [Theory, MemberData(nameof(References))]
    public async Task A_reference_passes_with_full_score(string name)
    {
        var solution = new Solution(name);
        var result = await pipeline.GradeAsync(solution.Slug, solution.File);
        Assert.True(result is { Verdict: Verdict.Passed, Score: 10, MaxScore: 10 }, Describe(result));
    }

    [Theory, MemberData(nameof(WrongOnes))]
    public async Task A_wrong_solution_dies_on_the_property_it_names(string name)
    {
        var solution = new Solution(name);
        var result = await pipeline.GradeAsync(solution.Slug, solution.File);
        AssertDies(result, solution.DiesOn);
    }

    [Theory, MemberData(nameof(ForbiddenOnes))]
    public async Task A_forbidden_solution_dies_on_a_property_where_the_policy_is_off(string name)
    {
        var solution = new Solution(name);
        var result = await pipeline.GradeAsync(solution.Slug, solution.File, policy: false);
        AssertDies(result, solution.DiesWithoutPolicyOn!);
    }

    private void AssertDies(GradingResult result, string on)
    {
        if (on == "rejected")
        {
            Assert.True(result.Verdict is Verdict.Rejected, Describe(result));
            return;
        }

        Assert.True(result.Verdict is Verdict.Failed or Verdict.Timeout or Verdict.Crashed or Verdict.MemoryLimit, Describe(result));
        Assert.True(
            result.Tests.Any(test => test.Property == on && test.Status is not (TestStatus.Passed or TestStatus.NotRun)),
            $"should die on {on}\n{Describe(result)}");
    }

    private string Describe(GradingResult result)
    {
        var text = new StringBuilder($"{result.Verdict} {result.Score}/{result.MaxScore} {result.Message}\n{pipeline.PackProblems}\n");
        foreach (var diagnostic in result.Diagnostics) text.AppendLine(diagnostic.ToString());
        foreach (var test in result.Tests.Where(test => test.Status is not TestStatus.Passed))
            text.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"{test.Id} {test.Status}: {test.Message}");
        return text.ToString();
    }
}
