using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using Grader.Cli.Reports;
using Grader.Storage;
using Grader.Storage.Deliveries;
using Grader.Storage.Endpoints;
using Grader.Storage.Events;
using Grader.Storage.Sqlite;
using Grader.Webhooks;
using Grader.Webhooks.Deliveries;
using Grader.Webhooks.Payloads;
using Grader.Webhooks.Signing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Grader.Rigs;

/// <summary>The sending side with a real database, and one server as every receiver: each has an address of 127.0.0.0/8.</summary>
internal sealed class WebhooksRun(int endpoints, int hang, int fail, ProgressLine progress)
{
    private const int Rounds = 30;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenRounds = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, long> committed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> arrived = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource recovered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async Task<WebhooksReport> RunAsync(int events, int perSecond, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("grader-rig-");
        try
        {
            await using var database = await SqliteDatabase.OpenAsync(
                new() { Path = Path.Combine(folder.FullName, "grader.db") }, [new DeliveryLeases()], TimeProvider.System,
                cancellationToken);
            await using var receivers = await ReceiveAsync(cancellationToken);
            await using var services = Sender(database);
            await CreateEndpointsAsync(database, new Uri(receivers.Urls.Single()).Port, cancellationToken);
            var dispatcher = services.GetServices<IHostedService>().OfType<BackgroundService>().Single();
            await dispatcher.StartAsync(cancellationToken);

            var healthy = await AppendAsync(database, services.GetRequiredService<EventSignal>(), events, perSecond, cancellationToken);
            await WaitForAsync(() => healthy.All(arrived.ContainsKey), Patience, cancellationToken);
            var latencies = healthy.Where(arrived.ContainsKey)
                .Select(id => Stopwatch.GetElapsedTime(committed[id], arrived[id]).TotalMilliseconds).Order().ToArray();

            recovered.SetResult();
            var again = 0;
            // More than once: what is under way at the first call fails after it.
            for (var round = 0; round < Rounds && arrived.Count < events; round++)
            {
                again += await RecoverAsync(database, services.GetRequiredService<EventSignal>(), cancellationToken);
                await WaitForAsync(() => arrived.Count == events, BetweenRounds, cancellationToken);
            }

            await dispatcher.StopAsync(cancellationToken);
            return new(events, healthy.Count, latencies, again, events - arrived.Count);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // The first hang, the next fail, the others answer.
    private bool Hangs(int number) => number < hang;

    private bool Fails(int number) => number >= hang && number < hang + fail;

    private static ServiceProvider Sender(IDatabase database) => new ServiceCollection()
        .AddLogging()
        .AddSingleton(database)
        .AddSingleton<ISecretProtector, OpenProtector>()
        .AddWebhooks(options => options.AllowedNetworks = WebhookOptions.Loopback)
        .BuildServiceProvider();

    private async Task<WebApplication> ReceiveAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Any, 0));
        var app = builder.Build();
        app.Run(TakeAsync);
        await app.StartAsync(cancellationToken);
        return app;
    }

    private async Task TakeAsync(HttpContext context)
    {
        var now = Stopwatch.GetTimestamp();
        var address = IPAddress.Parse(context.Request.Host.Host).GetAddressBytes();
        var number = (address[2] * 250) + address[3] - 1;
        if (!recovered.Task.IsCompleted && Hangs(number))
        {
            await recovered.Task.WaitAsync(context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            context.Abort();
        }
        else if (!recovered.Task.IsCompleted && Fails(number))
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
        else
        {
            arrived.TryAdd(context.Request.Headers["webhook-id"].ToString(), now);
        }
    }

    private async Task CreateEndpointsAsync(SqliteDatabase database, int port, CancellationToken cancellationToken)
    {
        var store = new EndpointStore(database);
        for (var number = 0; number < endpoints; number++)
        {
            var url = string.Create(CultureInfo.InvariantCulture, $"http://127.1.{number / 250}.{(number % 250) + 1}:{port}/");
            await store.InsertAsync(
                new()
                {
                    Id = EndpointOf(number), Tenant = TenantOf(number), Url = url, ProtectedSecret = WebhookSecret.Generate().Reveal(),
                }, int.MaxValue, new("rig", TenantOf(number), "endpoint.created", EndpointOf(number)), cancellationToken);
            progress.Show(number + 1, $"{number + 1} of {endpoints} endpoints created");
        }
    }

    /// <summary>As the worker does when it has graded something.</summary>
    /// <returns>The events for endpoints that answer.</returns>
    private async Task<List<string>> AppendAsync(
        SqliteDatabase database, EventSignal signal, int events, int perSecond, CancellationToken cancellationToken)
    {
        var healthy = new List<string>();
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / perSecond));
        for (var count = 0; count < events; count++)
        {
            // Every endpoint in turn, the bad ones between the others.
            var number = count * 7 % endpoints;
            var id = WebhookId.New(TimeProvider.System.GetUtcNow());
            await using (var write = await database.BeginWriteAsync(cancellationToken))
            {
                await EventStore.AppendAsync(
                    write, new(id, TenantOf(number), EventTypes.SubmissionGraded, null, "{}"u8.ToArray()), cancellationToken);
                await write.CommitAsync(cancellationToken);
            }

            committed[id] = Stopwatch.GetTimestamp();
            signal.Raise();
            if (!Hangs(number) && !Fails(number)) healthy.Add(id);
            progress.Show(count + 1, $"{count + 1} of {events} events, {arrived.Count} arrived");
            await timer.WaitForNextTickAsync(cancellationToken);
        }

        return healthy;
    }

    private async Task<int> RecoverAsync(SqliteDatabase database, EventSignal signal, CancellationToken cancellationToken)
    {
        var repeats = new DeliveryRepeats(database);
        var count = 0;
        for (var number = 0; number < hang + fail; number++)
            count += (await repeats.RecoverAsync(EndpointOf(number), DateTimeOffset.UnixEpoch, cancellationToken)).Count;
        signal.Raise();
        return count;
    }

    private static async Task WaitForAsync(Func<bool> condition, TimeSpan longest, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        var started = Stopwatch.GetTimestamp();
        while (!condition() && Stopwatch.GetElapsedTime(started) < longest) await timer.WaitForNextTickAsync(cancellationToken);
    }

    private static string EndpointOf(int number) => string.Create(CultureInfo.InvariantCulture, $"whe_{number:D32}");

    private static string TenantOf(int number) => string.Create(CultureInfo.InvariantCulture, $"tenant-{number}");

    /// <summary>Encryption is not what is measured here.</summary>
    private sealed class OpenProtector : ISecretProtector
    {
        public string Protect(string secret) => secret;

        public string Unprotect(string protectedSecret) => protectedSecret;
    }
}

/// <summary>The outcome of a run.</summary>
/// <param name="ToHealthy">How many events went to endpoints that answer.</param>
/// <param name="Latencies">From their commit to their arrival in ms, the shortest first.</param>
/// <param name="Recovered">What was delivered again after the bad endpoints had recovered.</param>
/// <param name="Missing">Events that never arrived.</param>
internal sealed record WebhooksReport(int Events, int ToHealthy, IReadOnlyList<double> Latencies, int Recovered, int Missing)
{
    public double MedianMs => At(0.5);

    public double P90Ms => At(0.9);

    public double P99Ms => At(0.99);

    public double LongestMs => Latencies.Count == 0 ? double.PositiveInfinity : Latencies[^1];

    private double At(double part) => Latencies.Count == 0 ? double.PositiveInfinity : Latencies[(int)(part * (Latencies.Count - 1))];
}
