using Grader.Grading;
using Grader.Grading.Packs;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Grader.Cli.Serve;

/// <summary>
/// Says at the start what stands between students' code and this machine, and which challenges do not load. To ask for
/// the pipeline is to start it: without a sandbox the service does not start.
/// </summary>
internal sealed partial class GradingStartup(GradingPipeline pipeline, ChallengeCatalogue catalogue, ILogger<GradingStartup> logger)
    : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        LogSandbox(logger, pipeline.Layers.ToString());
        foreach (var problem in catalogue.Problems) LogPackProblem(logger, problem.Slug, problem.ToString());
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(1, LogLevel.Information, "Sandbox {Layers}.")]
    private static partial void LogSandbox(ILogger logger, string layers);

    [LoggerMessage(2, LogLevel.Error, "The challenge {Slug} does not load: {Problem}")]
    private static partial void LogPackProblem(ILogger logger, string slug, string problem);
}
