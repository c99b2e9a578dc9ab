using Grader.Grading;
using Grader.Grading.Packs;
using Grader.Sandbox;
using Grader.Verification.Mutants;

namespace Grader.Verification.Tests.Mutants;

/// <summary>The whole road, on a pack whose hidden tests check values alone.</summary>
[Trait("Lane", "slow")]
public sealed class MutantVerifierTests
{
    private static readonly PackSnapshot Lenient =
        PackSnapshot.Load(PackFolders.Find([Path.Combine(AppContext.BaseDirectory, "Packs", "Lenient")]));

    [Fact]
    public async Task Tells_what_is_killed_from_what_survives_and_names_entries_that_do_not_hold()
    {
        await using var pipeline = new GradingPipeline(
            Lenient, new GradingOptions { MaxContinuations = 0 }, new SandboxOptions(), TimeProvider.System) { EnforcesPolicy = false };
        var graded = new Told();
        var report = Assert.Single(await new MutantVerifier(Lenient, pipeline).VerifyAsync(["head"], graded, CancellationToken.None));

        Assert.Equal(report.Mutants.Select(mutant => mutant.Mutant.Id).Order(), graded.Steps.Select(step => step.Name).Order());
        Assert.Equal(Enumerable.Range(1, report.Mutants.Count), graded.Steps.Select(step => step.Number).Order());
        Assert.All(graded.Steps, step => Assert.Equal(("head", report.Mutants.Count), (step.Slug, step.Of)));
        Assert.Contains(report.Mutants, mutant => mutant.Mutant.Id == "Iterator/off-by-one-comparison/1" && mutant.KilledBy is ["VAL"]);
        Assert.Contains(report.Survivors, mutant => mutant.Mutant.Id == "Iterator/buffer-before/1");
        Assert.Equal("Iterator/keep-in-list/1", Assert.Single(report.Equivalent).Mutant.Id);
        Assert.Equal(report.Compiled, report.Killed + report.Equivalent.Count() + report.Survivors.Count());
        Assert.Equal(
            [
                "graders/head/equivalent.yaml:4: the entry Iterator/off-by-one-comparison/1 is stale: a hidden test kills it.",
                "graders/head/equivalent.yaml:6: the entry Iterator/off-by-one-comparison/2 is stale: there is no such mutant.",
            ],
            report.Gaps.Select(gap => gap.ToString()).Where(gap => gap.Contains("stale", StringComparison.Ordinal)));
        Assert.Equal(report.Survivors.Count() + 2, report.Gaps.Count);
    }

    private sealed class Told : IProgress<Graded>
    {
        private readonly Lock gate = new();

        public List<Graded> Steps { get; } = [];

        public void Report(Graded value)
        {
            lock (gate) Steps.Add(value);
        }
    }
}
