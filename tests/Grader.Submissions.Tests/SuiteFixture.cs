using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Grader.Grading;
using Grader.Grading.Packs;
using Grader.Sandbox;
using Grader.Testing.Submissions;

namespace Grader.Submissions.Tests;

/// <summary>
/// Grades the whole suite once in every mode that a header names, in the background. Each test waits for the outcome of its
/// own submission.
/// </summary>
public sealed class SuiteFixture : IAsyncLifetime, IDisposable
{
    private readonly ConcurrentDictionary<(string Name, GradingMode Mode), TaskCompletionSource<SuiteOutcome>> outcomes = new();
    private readonly ConcurrentDictionary<GradingMode, TaskCompletionSource<IReadOnlyList<string>>> left = new();
    private readonly CancellationTokenSource ended = new();
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly PlantedSecrets secrets = PlantedSecrets.Plant();
    private Task run = Task.CompletedTask;

    public PackSnapshot Published { get; } = Suite.Published;

    // Many submissions of the suite sleep or hang; more at once than cores keep these busy.
    private static int AtATime => Environment.ProcessorCount * 3;

    public static IReadOnlyList<SuiteProgram> ProgramsIn(GradingMode mode) =>
        [.. Suite.Selected.Where(program => program.Challenge is not null && program.Expected.ContainsKey(mode))];

    public Task InitializeAsync()
    {
        listener.Start();
        run = Task.Run(RunAsync);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        // The tests that were selected have their outcomes; a run of some of them need not grade the rest.
        await ended.CancelAsync();
        await run;
    }

    public void Dispose()
    {
        listener.Dispose();
        secrets.Dispose();
        ended.Dispose();
    }

    public Task<SuiteOutcome> OutcomeAsync(string name, GradingMode mode) => Source(name, mode).Task;

    /// <summary>What all submissions of a mode together left on the machine.</summary>
    public Task<IReadOnlyList<string>> LeftAsync(GradingMode mode) => Left(mode).Task;

    private async Task RunAsync()
    {
        try
        {
            foreach (var mode in new[] { GradingMode.Policy, GradingMode.WithoutPolicy })
                Left(mode).SetResult(await GradeAsync(mode, ProgramsIn(mode), AtATime, new()));
            foreach (var layer in ProgramsIn(GradingMode.ByLayerAlone).GroupBy(LayerOf))
                await GradeAsync(GradingMode.ByLayerAlone, [.. layer], 1, Alone(layer.Key));
            await GradeAsync(GradingMode.WithoutLayers, ProgramsIn(GradingMode.WithoutLayers), 1, Alone(SandboxLayer.None));
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // Nobody waits for the other outcomes.
        }
        catch (Exception failure)
        {
            // Broad, because every test must fail with the reason instead of waiting for ever.
            var modes = Enum.GetValues<GradingMode>();
            foreach (var mode in modes) Left(mode).TrySetException(failure);
            // With a header that cannot be read there are no programs, and no tests of them that wait.
            foreach (var mode in modes)
            foreach (var program in ProgramsIn(mode)) Source(program.Name, mode).TrySetException(failure);
        }
    }

    private async Task<IReadOnlyList<string>> GradeAsync(
        GradingMode mode, IReadOnlyList<SuiteProgram> programs, int atATime, SandboxOptions sandbox)
    {
        if (programs.Count == 0) return [];
        var options = new GradingOptions { WarmHosts = Math.Min(atATime, Environment.ProcessorCount + 1) };
        await using var pipeline = new GradingPipeline(Published, options, sandbox, TimeProvider.System)
        {
            EnforcesPolicy = mode is GradingMode.Policy,
        };
        var suite = new SuiteRun(new(Published, pipeline, mode), atATime, ((IPEndPoint)listener.LocalEndpoint).Port);
        return await suite.RunAsync(programs, outcome => Source(outcome.Program.Name, mode).SetResult(outcome), ended.Token);
    }

    private static SandboxOptions Alone(SandboxLayer layer) => new() { Only = layer, UseCgroups = layer is SandboxLayer.Cgroups };

    /// <summary>By the name of the folder: <c>layers/own-user</c>.</summary>
    private static SandboxLayer LayerOf(SuiteProgram program) =>
        Enum.Parse<SandboxLayer>(program.Folder["layers/".Length..].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private TaskCompletionSource<SuiteOutcome> Source(string name, GradingMode mode) =>
        outcomes.GetOrAdd((name, mode), _ => new(TaskCreationOptions.RunContinuationsAsynchronously));

    private TaskCompletionSource<IReadOnlyList<string>> Left(GradingMode mode) =>
        left.GetOrAdd(mode, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
}
