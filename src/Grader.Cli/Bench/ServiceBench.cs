using System.Diagnostics;
using System.Net;
using Grader.Cli.Try;
using Grader.Service.Keys;
using Grader.Verification.Solutions;
using Microsoft.Extensions.DependencyInjection;

namespace Grader.Cli.Bench;

/// <summary>Starts the service as operators do, and measures it from outside: its start, its memory, POST to webhook.</summary>
/// <param name="arguments">For <c>grader serve</c>: packs and sandbox as in the rest of the run.</param>
internal sealed class ServiceBench(IReadOnlyList<string> arguments, Solution[] mix, ProgressLine progress)
{
    private const string Listening = "Grader listens on ";

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan Window = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan CalmCpu = Window / 20;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public async Task<ServiceFigures> RunAsync(int count, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("grader-bench-");
        var key = ApiKeyText.Create();
        var started = Stopwatch.GetTimestamp();
        using var service = Stopwatches.Start(Stopwatches.Grader(
        [
            "serve", "--port", "0", "--bus", "memory", "--database", Path.Combine(folder.FullName, "grader.db"), .. arguments,
            $"Keys:First={key}", "Logging:LogLevel:Default=Warning",
        ]));
        // Read as it comes, or a service that warns a lot would wait for a reader.
        var errors = service.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(Patience);
            await using var clients = new ServiceCollection().AddHttpClient().BuildServiceProvider();
            using var http = clients.GetRequiredService<IHttpClientFactory>().CreateClient();
            http.BaseAddress = await AddressAsync(service, errors, patience.Token);
            http.DefaultRequestHeaders.Authorization = new("Bearer", key);
            await ReadyAsync(http, patience.Token);
            var ready = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            var tree = new ProcessTree(service.Id);
            var calm = await CalmAsync(tree, started, patience.Token);
            var idle = tree.Megabytes;

            await using var receiver = await WebhookReceiver.StartAsync(TimeProvider.System, cancellationToken);
            var platform = new FakePlatform(http, receiver, TimeProvider.System);
            progress.Show(0, $"{count} are posted, half a second apart", isMilestone: true);
            var webhooks = await WarmRun.MeasureAsync(platform, Samples(count), cancellationToken);
            progress.Show(0, $"{count} more are posted as fast as they are graded", isMilestone: true);
            var (perSecond, peak) = await SaturateAsync(platform, Samples(count), tree, cancellationToken);
            return new(ready, calm, idle, peak, Latency.Of(webhooks.Select(time => time.TotalMilliseconds)), perSecond);
        }
        finally
        {
            // Its sandboxes die with it.
            service.Kill();
            await service.WaitForExitAsync(CancellationToken.None);
            folder.Delete(recursive: true);
        }
    }

    private IEnumerable<Sample> Samples(int count) =>
        Enumerable.Range(0, count).Select(number => mix[number % mix.Length]).Select(solution => new Sample(solution.Slug, solution.File));

    private static async Task<Uri> AddressAsync(Process service, Task<string> errors, CancellationToken cancellationToken)
    {
        while (await service.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.StartsWith(Listening, StringComparison.Ordinal)) return new(line[Listening.Length..]);
        }

        throw new InvalidOperationException($"The service did not start: {(await errors).Trim()}");
    }

    // The only way to see from outside when it is ready.
    private static async Task ReadyAsync(HttpClient http, CancellationToken cancellationToken)
    {
        while (true)
        {
            using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellationToken);
            if (answer.StatusCode == HttpStatusCode.OK) return;
            await Task.Delay(Look, cancellationToken);
        }
    }

    /// <returns>When the half second began in which next to no CPU was used.</returns>
    private static async Task<double> CalmAsync(ProcessTree tree, long started, CancellationToken cancellationToken)
    {
        while (true)
        {
            var (since, cpu) = (Stopwatch.GetElapsedTime(started).TotalMilliseconds, tree.Cpu);
            await Task.Delay(Window, cancellationToken);
            // Where a process has ended, the sum is smaller than before.
            if ((tree.Cpu - cpu).Duration() < CalmCpu) return since;
        }
    }

    private static async Task<(double PerSecond, double PeakMegabytes)> SaturateAsync(
        FakePlatform platform, IEnumerable<Sample> samples, ProcessTree tree, CancellationToken cancellationToken)
    {
        var all = samples.ToArray();
        var peak = tree.Megabytes;
        // Twice as many as can be graded at a time, so that one always waits.
        var busy = new ParallelOptions { MaxDegreeOfParallelism = 2 * Environment.ProcessorCount, CancellationToken = cancellationToken };
        // A look costs some CPU for each process.
        using var looks = new PeriodicTimer(Window);
        var watching = WatchAsync();
        var elapsed = await Stopwatches.TimeAsync(() => Parallel.ForEachAsync(all, busy, async (sample, token) =>
            await platform.WebhookAsync(await platform.PostAsync(sample, token), token)));
        looks.Dispose();
        await watching;
        return (all.Length / (elapsed / 1000), peak);

        async Task WatchAsync()
        {
            while (await looks.WaitForNextTickAsync(CancellationToken.None)) peak = Math.Max(peak, tree.Megabytes);
        }
    }
}
