using Grader.Grading;
using Grader.Sandbox;

namespace Grader.Service.Worker;

/// <summary>
/// Starts the sandbox with the service. If this machine cannot run one, the start fails and says what to install: the service
/// does not run without a sandbox.
/// </summary>
internal sealed partial class SandboxStartup(
    IServiceProvider services, LivePacks packs, IHostApplicationLifetime lifetime, ILogger<SandboxStartup> logger)
    : BackgroundService, IHostedLifecycleService
{
    /// <summary>Before any service starts, so that the sandboxed programs start beside them.</summary>
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        // Resolved here rather than injected, so that its exception fails the start instead of the first caller.
        services.GetRequiredService<GradingPipeline>();
        return Task.CompletedTask;
    }

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        var layers = await services.GetRequiredService<GradingPipeline>().ExamineSandboxAsync()
            .WaitAsync(cancellationToken).ConfigureAwait(false);
        if (layers.Tier is SandboxTier.Unsafe) LogUnsafe(logger, layers);
        else LogLayers(logger, layers);
        foreach (var lack in layers.Missing) LogLack(logger, lack);
        await base.StartAsync(cancellationToken).ConfigureAwait(false);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var pipeline = services.GetRequiredService<GradingPipeline>();
            await pipeline.WhenReadyAsync().WaitAsync(stoppingToken).ConfigureAwait(false);
            LogReady(logger);
            await PrepareAsync(services.GetRequiredService<ChallengeExaminer>(), stoppingToken).ConfigureAwait(false);
        }
        catch (SandboxUnavailableException exception)
        {
            // A worker that can never grade must not take work: exit and say why.
            LogUnavailable(logger, exception.Message);
            Environment.ExitCode = 1;
            // Not during the start: services that are still starting would log that they were cancelled.
            lifetime.ApplicationStarted.Register(lifetime.StopApplication);
        }
        catch (ObjectDisposedException)
        {
            // Another part could not start, such as a port that is taken: the services are gone before this one is told to stop.
        }
    }

    private async Task PrepareAsync(ChallengeExaminer examiner, CancellationToken stoppingToken)
    {
        foreach (var challenge in packs.Current.Catalogue.Challenges)
        {
            try
            {
                foreach (var problem in await examiner.PrepareAsync(challenge.Slug, stoppingToken).ConfigureAwait(false))
                    LogBroken(logger, problem);
            }
            catch (Exception fault) when (fault is ProgramKilledException
                or not (OperationCanceledException or ObjectDisposedException or SandboxUnavailableException))
            {
                // Our fault or the machine's. The first submission tries again and reports what is left of the problem.
                LogNotPrepared(logger, fault, challenge.Slug);
            }
        }

        LogPrepared(logger);
    }

    [LoggerMessage(1, LogLevel.Information, "The sandbox: {Layers}.")]
    private static partial void LogLayers(ILogger logger, SandboxLayers layers);

    [LoggerMessage(7, LogLevel.Critical, "{Layers}. Anyone who may post a submission can do so.")]
    private static partial void LogUnsafe(ILogger logger, SandboxLayers layers);

    [LoggerMessage(8, LogLevel.Warning, "The sandbox: {Lack}")]
    private static partial void LogLack(ILogger logger, string lack);

    [LoggerMessage(2, LogLevel.Information, "The sandbox is warm.")]
    private static partial void LogReady(ILogger logger);

    [LoggerMessage(4, LogLevel.Error, "{Problem} Submissions for this challenge end in challenge_error.")]
    private static partial void LogBroken(ILogger logger, PackProblem problem);

    [LoggerMessage(6, LogLevel.Warning, "{Challenge} could not be compiled yet.")]
    private static partial void LogNotPrepared(ILogger logger, Exception fault, string challenge);

    [LoggerMessage(5, LogLevel.Information, "The challenges are compiled.")]
    private static partial void LogPrepared(ILogger logger);

    [LoggerMessage(3, LogLevel.Critical, "The sandbox does not work: {Reason}")]
    private static partial void LogUnavailable(ILogger logger, string reason);
}
