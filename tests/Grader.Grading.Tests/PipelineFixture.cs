using Grader.Contracts.Submissions;
using Grader.Grading.Packs;
using Grader.Sandbox;

namespace Grader.Grading.Tests;

/// <summary>The real pipeline, once with the policy and once without, for the repository's challenges and those of these tests.</summary>
public sealed class PipelineFixture : IAsyncLifetime
{
    private static readonly GradingOptions Options = new() { WarmHosts = 2 };

    public PackSnapshot Published { get; } = PackSnapshot.Load(
        [.. PackFolders.Find([]), new(Path.Combine(AppContext.BaseDirectory, "Packs"))]);

    private GradingPipeline WithPolicy { get; set; } = null!;

    private GradingPipeline WithoutPolicy { get; set; } = null!;

    public async Task InitializeAsync()
    {
        WithPolicy = new(Published, Options, new SandboxOptions(), TimeProvider.System);
        WithoutPolicy = new(Published, Options, new SandboxOptions(), TimeProvider.System) { EnforcesPolicy = false };
        await WithPolicy.WhenReadyAsync();
        await WithoutPolicy.WhenReadyAsync();
    }

    public async Task DisposeAsync()
    {
        await WithPolicy.DisposeAsync();
        await WithoutPolicy.DisposeAsync();
    }

    /// <summary>What is wrong with the packs themselves, for a failing test to say.</summary>
    internal string PackProblems => string.Join("\n", Published.Catalogue.Problems.Concat(new ChallengeExaminer(WithPolicy).Problems));

    internal Task<GradingResult> GradeAsync(GradingRequest request) => WithPolicy.GradeAsync(request, CancellationToken.None);

    internal Task<GradingResult> GradeAsync(string slug, string file, bool policy = true)
    {
        var source = new SourceFile(Path.GetFileName(file), File.ReadAllText(file));
        var request = new GradingRequest("sub_test", slug, [source], Attempt: 1, TimeSpan.Zero);
        return (policy ? WithPolicy : WithoutPolicy).GradeAsync(request, CancellationToken.None);
    }
}
