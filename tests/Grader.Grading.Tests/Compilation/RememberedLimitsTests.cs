using Grader.Contracts.Submissions;
using Grader.Grading.Compilation;
using Grader.Guest.Compilation;

namespace Grader.Grading.Tests.Compilation;

public sealed class RememberedLimitsTests
{
    private static readonly CompileJob Job = new("Submission", [new SourceFile("A.cs", "class A;"), new SourceFile("B.cs", "class B;")]);

    public static TheoryData<string> OtherJobs => ["name", "contents", "files", "defines", "usings", "uses"];

    [Fact]
    public void The_same_source_has_the_same_key() =>
        Assert.Equal(RememberedLimits.KeyOf(Job), RememberedLimits.KeyOf(Job with { Files = [.. Job.Files] }));

    [Theory, MemberData(nameof(OtherJobs))]
    public void Another_job_has_another_key(string difference)
    {
        var other = difference switch
        {
            "name" => Job with { Files = [new("C.cs", "class A;"), Job.Files[1]] },
            "contents" => Job with { Files = [new("A.cs", "class A;class B;"), new("B.cs", "")] },
            "files" => Job with { Files = [Job.Files[0]] },
            "defines" => Job with { Defines = ["A"] },
            "usings" => Job with { GlobalUsings = ["A"] },
            _ => Job with { ReportsUses = true },
        };
        Assert.NotEqual(RememberedLimits.KeyOf(Job), RememberedLimits.KeyOf(other));
    }

    [Fact]
    public void What_a_busy_machine_can_do_to_honest_source_is_not_remembered()
    {
        var limits = new RememberedLimits();
        limits.Add("slow", CompileResponse.LimitHit("it had not ended after 15 seconds") with { DependsOnMachine = true });
        limits.Add("good", new(Succeeded: true, []));
        Assert.Null(limits.Find("slow"));
        Assert.Null(limits.Find("good"));
    }

    [Fact]
    public void The_oldest_is_forgotten_first()
    {
        var limits = new RememberedLimits();
        var response = CompileResponse.LimitHit("too much");
        for (var i = 0; i <= 10_000; i++) limits.Add($"{i}", response);
        Assert.Null(limits.Find("0"));
        Assert.Same(response, limits.Find("1"));
        Assert.Same(response, limits.Find("10000"));
    }
}
