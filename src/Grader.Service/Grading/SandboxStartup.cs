using Grader.Grading;
using Grader.Grading.Packs;
using Grader.Sandbox;

namespace Grader.Service.Grading;

/// <summary>
/// Starts the sandbox with the service. Where the machine cannot have one the start fails and says what to install;
/// there is no service without a sandbox.
/// </summary>
internal sealed partial class SandboxStartup(
    IServiceProvider services, LivePacks packs, IHostApplicationLifetime lifetime, ILogger<SandboxStartup> logger) : BackgroundService
{
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        // Made here and not injected: its exception is the start's, and not that of whoever asks for it first.
        var layers = await services.GetRequiredService<GradingPipeline>().ExamineSandboxAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
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
            await PrepareAsync(pipeline, stoppingToken).ConfigureAwait(false);
        }
        catch (SandboxUnavailableException exception)
        {
            // A worker that can never grade should not take work; whoever runs it sees it end, and why.
            LogUnavailable(logger, exception.Message);
            Environment.ExitCode = 1;
            // Not in the middle of the start: the parts that start meanwhile would log that they were cancelled.
            lifetime.ApplicationStarted.Register(lifetime.StopApplication);
        }
    }

    private async Task PrepareAsync(GradingPipeline pipeline, CancellationToken stoppingToken)
    {
        foreach (var challenge in packs.Current.Catalogue.Challenges)
        {
            try
            {
                foreach (var problem in await pipeline.PrepareAsync(challenge.Slug, stoppingToken).ConfigureAwait(false))
                    LogBroken(logger, problem);
            }
            catch (Exception fault) when (fault is not (OperationCanceledException or SandboxUnavailableException))
            {
                // Ours or the machine's: the first submission tries again, and says so if it is still so.
                LogNotPrepared(logger, fault, challenge.Slug);
            }
        }

        LogPrepared(logger);
    }

    [LoggerMessage(1, LogLevel.Information, "The sandbox: {Layers}.")]
    private static partial void LogLayers(ILogger logger, SandboxLayers layers);

    [LoggerMessage(7, LogLevel.Critical, "{Layers}. Everybody who may post a submission may do so.")]
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
