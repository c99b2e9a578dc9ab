using Grader.Grading;
using Grader.Sandbox;

namespace Grader.Service.Grading;

/// <summary>
/// Starts the sandbox with the service. Where the machine cannot have one the start fails and says what to install;
/// there is no service without a sandbox.
/// </summary>
internal sealed partial class SandboxStartup(
    IServiceProvider services, IHostApplicationLifetime lifetime, ILogger<SandboxStartup> logger) : BackgroundService
{
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        // Made here and not injected: its exception is the start's, and not that of whoever asks for it first.
        LogLayers(logger, services.GetRequiredService<GradingPipeline>().Layers);
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await services.GetRequiredService<GradingPipeline>().WhenReadyAsync().WaitAsync(stoppingToken)
                .ConfigureAwait(false);
            LogReady(logger);
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

    [LoggerMessage(1, LogLevel.Information, "The sandbox: {Layers}.")]
    private static partial void LogLayers(ILogger logger, SandboxLayers layers);

    [LoggerMessage(2, LogLevel.Information, "The sandbox is warm.")]
    private static partial void LogReady(ILogger logger);

    [LoggerMessage(3, LogLevel.Critical, "The sandbox does not work: {Reason}")]
    private static partial void LogUnavailable(ILogger logger, string reason);
}
