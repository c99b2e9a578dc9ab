using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Grader.Contracts.Submissions;
using Grader.Grading.Packs;
using Grader.Sandbox;

namespace Grader.Grading.Tests.Layers;

/// <summary>One pipeline for each layer alone, with the policy off.</summary>
public sealed class LayerFixture : IAsyncLifetime, IDisposable
{
    private readonly PackSnapshot published = PackSnapshot.Load(PackFolders.Find([]));
    private readonly ConcurrentDictionary<SandboxLayer, GradingPipeline> pipelines = new();
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public Task InitializeAsync()
    {
        listener.Start();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        foreach (var pipeline in pipelines.Values) await pipeline.DisposeAsync();
    }

    public void Dispose() => listener.Dispose();

    internal Task<GradingResult> GradeAsync(SandboxLayer layer, string attack)
    {
        var solution = Path.Combine(AppContext.BaseDirectory, "Layers", "Solution.cs");
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        var source = File.ReadAllText(attack).Replace("Port = 0", $"Port = {port}", StringComparison.Ordinal);
        SourceFile[] files = [new("Solution.cs", File.ReadAllText(solution)), new("Attack.cs", source)];
        var request = new GradingRequest("sub_test", "take-every", files, Attempt: 1, TimeSpan.Zero);
        return pipelines.GetOrAdd(layer, Pipeline).GradeAsync(request, CancellationToken.None);
    }

    private GradingPipeline Pipeline(SandboxLayer layer) => new(
        published, new GradingOptions { WarmHosts = 1 }, new SandboxOptions { Only = layer, UseCgroups = layer is SandboxLayer.Cgroups }, TimeProvider.System)
    {
        EnforcesPolicy = false,
    };
}
