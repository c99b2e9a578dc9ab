using Grader.Contracts.Submissions;

namespace Grader.Service.Retention;

/// <summary>Archives and removes submissions that are older than the configuration says: at the start, then on a timer.</summary>
internal sealed partial class RetentionService(
    SubmissionRetention retention,
    SubmissionArchive archive,
    IOptions<RetentionOptions> options,
    TimeProvider time,
    ILogger<RetentionService> logger) : BackgroundService
{
    private static readonly string[] Done = ["graded", "cancelled"];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.KeptFor is not { } age) return;

        using var timer = new PeriodicTimer(options.Value.Every, time);
        do
        {
            try
            {
                await RemoveAsync(SubmissionId.Bound(time.GetUtcNow() - age), stoppingToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(logger, exception.Message, options.Value.Every);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    private async Task RemoveAsync(string before, CancellationToken cancellationToken)
    {
        var all = 0;
        foreach (var status in Done)
        {
            for (var after = ""; after is not null;)
            {
                var batch = new OldSubmissions(status, after, before, options.Value.Batch);
                (var removed, after) = await retention.RemoveAsync(batch, archive.WriteAsync, cancellationToken).ConfigureAwait(false);
                all += removed;
            }
        }

        if (all > 0) LogRemoved(logger, all);
    }

    [LoggerMessage(1, LogLevel.Information, "Removed {Count} submissions because of their age.")]
    private static partial void LogRemoved(ILogger logger, int count);

    [LoggerMessage(2, LogLevel.Error, "Old submissions could not be removed: {Reason} None is lost; tried again in {Every}.")]
    private static partial void LogFailed(ILogger logger, string reason, TimeSpan every);
}

/// <summary>Removes old submissions in this process.</summary>
internal static class RetentionServices
{
    public static void AddRetention(this WebApplicationBuilder builder)
    {
        builder.AddValidated<RetentionOptions>(RetentionOptions.Section);
        builder.Services.AddSingleton<SubmissionRetention>();
        builder.Services.AddSingleton<SubmissionArchive>();
        builder.Services.AddHostedService<RetentionService>();
    }
}
