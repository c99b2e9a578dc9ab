using Grader.Service.Tests.Running;

namespace Grader.Service.Tests.Intake;

/// <summary>One service for many refusals.</summary>
public sealed class BadInputFixture : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    internal RunningService Service { get; private set; } = null!;

    public async Task InitializeAsync() =>
        Service = await RunningService.StartAsync(folder.Path, ScriptedPipeline.Passing, "--Keys:PerMinuteWithoutKey=10000");

    public async Task DisposeAsync()
    {
        await Service.DisposeAsync();
        folder.Dispose();
    }
}
