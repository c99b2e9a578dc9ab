namespace Grader.Service.Packs;

/// <summary>Logs at the start how many challenges are loaded and what is wrong with the others.</summary>
internal sealed partial class PackReport(LivePacks packs, ILogger<PackReport> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var catalogue = packs.Current.Catalogue;
        foreach (var problem in catalogue.Problems) LogProblem(logger, problem);
        LogLoaded(logger, catalogue.Challenges.Count());
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(1, LogLevel.Error, "{Problem}")]
    private static partial void LogProblem(ILogger logger, PackProblem problem);

    [LoggerMessage(2, LogLevel.Information, "{Count} challenges are loaded.")]
    private static partial void LogLoaded(ILogger logger, int count);
}
