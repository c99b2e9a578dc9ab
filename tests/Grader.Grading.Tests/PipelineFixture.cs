using Grader.Grading.Packs;
using Grader.Sandbox;
using Grader.Testing;

namespace Grader.Grading.Tests;

/// <summary>The real pipeline over the repository's own challenges.</summary>
public sealed class PipelineFixture : IAsyncLifetime
{
    public PackSnapshot Published { get; } = PackSnapshot.Load([new(Repository.Root)]);

    internal GradingPipeline Pipeline { get; private set; } = null!;

    public Task InitializeAsync()
    {
        Pipeline = new(Published, new() { WarmHosts = 2 }, new SandboxOptions(), TimeProvider.System);
        return Pipeline.WhenReadyAsync();
    }

    public async Task DisposeAsync() => await Pipeline.DisposeAsync();

    internal Task<GradingResult> GradeAsync(GradingRequest request) => Pipeline.GradeAsync(request, CancellationToken.None);
}
