using Grader.Cli.Serve;
using Grader.Service.Keys;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Grader.Cli.Try;

/// <summary><c>grader try</c>: the service and a receiver in one process, and the scenario played over real HTTP between them.</summary>
internal sealed class TryCommand : Command
{
    private const int DefaultCount = 30;

    // With each step, not with them all: a machine that is busy with something else makes slow progress. What hangs must end.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public TryCommand()
        : base("try", "Shows the main job, whole: post, grade, webhook, signature.")
    {
        var count = new Option<int>("--count")
        {
            Description = "How many submissions the measurement of the warm service takes; 0 measures nothing.",
            DefaultValueFactory = _ => DefaultCount,
        };
        count.Validators.Add(result => MinimumValue.Check(0, result));
        Options.Add(count);
        SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(count), cancellationToken));
    }

    private static async Task<int> RunAsync(int count, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("grader-try-");
        try
        {
            return await RunAsync(folder.FullName, count, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> RunAsync(string folder, int count, CancellationToken cancellationToken)
    {
        var key = ApiKeyText.Create();
        await using var service = ServiceHost.Create(
        [
            "--Http:Port=0", $"--Keys:First={key}", "--Bus:Transport=InMemory", $"--Database:Path={Path.Combine(folder, "grader.db")}",
            "--Logging:LogLevel:Default=Warning",
        ]);
        using var patience = new CancellationTokenSource(Patience);
        var ended = service.Lifetime.ApplicationStopping;
        using var any = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token, ended);
        try
        {
            var exitCode = await RunAsync(ReportConsole.Stdout(), service, key, count, () => patience.CancelAfter(Patience), any.Token);
            patience.CancelAfter(Patience);
            await service.StopAsync(patience.Token);
            return exitCode;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Console.Error.WriteLine(ended.IsCancellationRequested
                ? "grader: the service has ended; the lines above say why."
                : $"grader: gave up after {Patience.TotalMinutes} minutes without progress; the last line above says what was waited for.");
            return ExitCode.MachineAtFault;
        }
    }

    private static async Task<int> RunAsync(
        IAnsiConsole console, WebApplication service, string key, int count, Action progress, CancellationToken cancellationToken)
    {
        await service.StartAsync(cancellationToken);
        await using var receiver = await WebhookReceiver.StartAsync(TimeProvider.System, cancellationToken);
        using var http = service.Services.GetRequiredService<IHttpClientFactory>().CreateClient("try");
        http.BaseAddress = new Uri(service.Urls.Single());
        http.DefaultRequestHeaders.Authorization = new("Bearer", key);

        var platform = new FakePlatform(http, receiver, TimeProvider.System);
        var scenario = new TryScenario(platform, console);
        var layers = await service.Services.GetRequiredService<GradingPipeline>().ExamineSandboxAsync();
        scenario.Say("service", $"{http.BaseAddress}, {layers}");
        scenario.Say("receiver", receiver.Url.ToString());

        progress();
        var lazy = await scenario.TellAsync(Sample.Lazy, cancellationToken);
        scenario.Expect(lazy.Verdict == Verdict.Passed, "the lazy solution did not pass");
        progress();
        var eager = await scenario.TellAsync(Sample.Eager, cancellationToken);
        scenario.Expect(eager.Verdict == Verdict.Failed, "the eager solution did not fail");
        scenario.Expect(eager.Tests.Any(FailsWithTrace), "the eager solution failed on no LZ- or MM- property with a trace");

        console.WriteLine();
        if (count > 0)
        {
            await WarmAsync(service, progress, cancellationToken);
            progress();
            scenario.Say("warm", WarmRun.Describe(
                await WarmRun.MeasureAsync(platform, Enumerable.Repeat(Sample.Lazy, count), cancellationToken)));
        }

        return Conclude(scenario);
    }

    // A service compiles its challenges after its start; a warm one has done so.
    private static async Task WarmAsync(WebApplication service, Action progress, CancellationToken cancellationToken)
    {
        var examiner = service.Services.GetRequiredService<ChallengeExaminer>();
        foreach (var challenge in service.Services.GetRequiredService<LivePacks>().Current.Catalogue.Challenges)
        {
            progress();
            await examiner.PrepareAsync(challenge.Slug, cancellationToken);
        }
    }

    private static bool FailsWithTrace(TestResult test) =>
        test.Status == TestStatus.Failed
        && (test.Property.StartsWith("LZ-", StringComparison.Ordinal) || test.Property.StartsWith("MM-", StringComparison.Ordinal))
        && test.Evidence is { Trace.Count: > 0 };

    private static int Conclude(TryScenario scenario)
    {
        scenario.Say("result", scenario.Missing.Count == 0
            ? "posted, graded, delivered and verified: all there"
            : "MISSING: " + string.Join("; ", scenario.Missing));
        return scenario.Missing.Count == 0 ? ExitCode.Passed : ExitCode.NotPassed;
    }
}
