using Grader.Contracts.Results;
using Grader.Grading;
using Grader.Rigs;
using Grader.Testing.Properties;

namespace Grader.Cli.Tests.Rigs;

public sealed class FlakeDetectorTests
{
    private static readonly int Deck = PropertyTable.Programs.Count;

    [Fact]
    public async Task Deals_every_program_once_before_any_a_second_time()
    {
        var pipeline = new ScriptedPipeline((_, isRight) => isRight ? Verdict.Passed : Verdict.Failed);

        var report = await DetectAsync(pipeline, Deck);

        Assert.Equal(Deck, report.Gradings);
        Assert.All(report.Properties, property => Assert.Equal(
            PropertyTable.Programs.Count(program => program.Property == property.Property), property.Gradings));
        Assert.Equal(0, report.ChangeCount);
    }

    [Fact]
    public async Task Counts_a_right_program_that_fails_and_a_wrong_one_that_passes()
    {
        var pipeline = new ScriptedPipeline((slug, isRight) => (slug == "mm-box") != isRight ? Verdict.Passed : Verdict.Failed);

        var report = await DetectAsync(pipeline, Deck);

        var programs = PropertyTable.Programs.Where(program => program.Slug == "mm-box").ToArray();
        Assert.Equal(programs.Length, report.ChangeCount);
        Assert.Equal(programs.ToHashSet(), report.Changes.Select(change => change.Program).ToHashSet());
        Assert.Contains(report.Changes, change => change
            is { Program.IsRight: true, Expected: Verdict.Passed, Actual: Verdict.Failed, Detail: "because" });
        Assert.Equal(programs.Length, report.Properties.Single(property => property.Property == "MM-BOX").Changes);
    }

    [Fact]
    public async Task Counts_a_wrong_program_that_dies_in_another_way_than_before()
    {
        var gradings = 0;
        var pipeline = new ScriptedPipeline((_, isRight) =>
            isRight ? Verdict.Passed : Interlocked.Increment(ref gradings) == 1 ? Verdict.Timeout : Verdict.Failed);

        var report = await DetectAsync(pipeline, 2 * Deck);

        Assert.Equal((Verdict.Timeout, Verdict.Failed), (Assert.Single(report.Changes).Expected, report.Changes[0].Actual));
    }

    [Fact]
    public async Task Counts_what_cannot_decide_apart()
    {
        var pipeline = new ScriptedPipeline((slug, isRight) =>
            slug == "mm-leak" ? Verdict.InfrastructureError : isRight ? Verdict.Passed : Verdict.Failed);

        var report = await DetectAsync(pipeline, Deck);

        Assert.Equal(PropertyTable.Programs.Count(program => program.Slug == "mm-leak"), report.Inconclusive);
        Assert.Equal(0, report.ChangeCount);
    }

    [Fact]
    public async Task Reports_what_it_has_when_it_is_stopped()
    {
        using var stop = new CancellationTokenSource();
        var gradings = 0;
        var pipeline = new ScriptedPipeline((_, isRight) =>
        {
            if (Interlocked.Increment(ref gradings) == 5) stop.Cancel();
            return isRight ? Verdict.Passed : Verdict.Failed;
        });

        var report = await DetectAsync(pipeline, Deck, stop.Token);

        Assert.InRange(report.Gradings, 5, Deck - 1);
        Assert.Equal(Deck, report.Wanted);
    }

    private static Task<FlakeReport> DetectAsync(IGradingPipeline pipeline, int gradings, CancellationToken cancellationToken = default) =>
        new FlakeDetector(pipeline, []).RunAsync(gradings, seed: 1, new Progress<FlakeReport>(), cancellationToken);
}
