using System.Data.Common;
using Grader.Grading;
using Grader.Grading.Packs.Reloading;

namespace Grader.Service.Packs;

/// <summary>Reloads packs when their files change.</summary>
/// <param name="examiner">Null if another process grades: hidden files are then not examined here.</param>
internal sealed partial class PackReloading(
    LivePacks packs, PackLibrary library, IOptions<GradingOptions> grading, IOptions<ReloadOptions> options, TimeProvider time,
    ILogger<PackReloading> logger, ChallengeExaminer? examiner = null) : BackgroundService
{
    private static readonly TimeSpan DatabaseRetryDelay = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Enabled) return;
        var folders = PackFolders.Find(grading.Value.Packs);
        var reload = new PackReload(packs, folders, ExamineAsync);
        using var watch = new PackWatch(folders);
        try
        {
            watch.Arm();
        }
        catch (Exception fault) when (fault is IOException or ArgumentException)
        {
            LogNotWatched(logger, fault.Message);
            return;
        }

        while (true)
        {
            await watch.SettledAsync(options.Value.Settle, time, stoppingToken).ConfigureAwait(false);
            try
            {
                // Before reading, so that no change in between is missed.
                watch.Arm();
                var wasBroken = packs.Current.Catalogue.Problems.Count > 0;
                Tell(await reload.RunAsync(stoppingToken).ConfigureAwait(false));
                if (wasBroken && packs.Current.Catalogue.Problems.Count == 0) LogWhole(logger);
            }
            catch (DbException fault)
            {
                // No file changes when the database is back.
                LogNotReloaded(logger, fault.Message);
                await Task.Delay(DatabaseRetryDelay, time, stoppingToken).ConfigureAwait(false);
                watch.Raise();
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // Files may disappear while they are read, or the sandbox may fail. The previous versions stay in service.
                LogNotReloaded(logger, fault.Message);
            }
        }
    }

    /// <summary>A version that could go into service is stored first: a submission may name it from then on.</summary>
    private async Task<IReadOnlyList<PackProblem>> ExamineAsync(ChallengeVersion challenge, CancellationToken cancellationToken)
    {
        var problems = examiner is null ? [] : await examiner.ExamineAsync(challenge, cancellationToken).ConfigureAwait(false);
        if (problems.Count == 0) await library.KeepAsync([challenge], cancellationToken).ConfigureAwait(false);
        return problems;
    }

    private void Tell(ReloadReport report)
    {
        foreach (var problem in report.Problems)
        {
            if (report.Kept.Contains(problem.Slug)) LogKept(logger, problem);
            else LogNotServed(logger, problem);
        }

        foreach (var (slugs, what) in new[] { (report.Added, "added"), (report.Changed, "changed"), (report.Removed, "removed") })
        {
            foreach (var slug in slugs) LogReplaced(logger, slug, what, packs.Current.Find(slug)?.Version ?? "");
        }
    }

    [LoggerMessage(1, LogLevel.Information, "The challenge {Challenge} was {What}. {Version}")]
    private static partial void LogReplaced(ILogger logger, string challenge, string what, string version);

    [LoggerMessage(2, LogLevel.Error, "{Problem} The previous version stays in service.")]
    private static partial void LogKept(ILogger logger, PackProblem problem);

    [LoggerMessage(3, LogLevel.Error, "{Problem} It is not served.")]
    private static partial void LogNotServed(ILogger logger, PackProblem problem);

    [LoggerMessage(6, LogLevel.Information, "All packs are valid again.")]
    private static partial void LogWhole(ILogger logger);

    [LoggerMessage(5, LogLevel.Warning, "The packs are not watched, so changes need a restart: {Reason}")]
    private static partial void LogNotWatched(ILogger logger, string reason);

    [LoggerMessage(4, LogLevel.Error, "The packs could not be reloaded: {Reason} The previous versions stay in service.")]
    private static partial void LogNotReloaded(ILogger logger, string reason);
}
