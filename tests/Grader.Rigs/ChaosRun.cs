using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Grader.Cli.Reports;
using Grader.Service.Keys;
using Grader.Testing;
using Grader.Testing.Brokers;
using Grader.Testing.Databases;
using Grader.Webhooks.Signing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Grader.Rigs;

/// <summary>
/// An API, two workers and a sender as processes over a real broker and a real database. One after the other is killed and started again;
/// the broker restarts after a third of the submissions, the database after two thirds. Every POST is repeated until it is answered.
/// </summary>
internal sealed class ChaosRun(int count, TimeSpan every, ProgressLine progress)
{
    private const int Clients = 4;

    // A steady load: what waits is graded within seconds.
    private const int MostWaiting = 100;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly string Secret = WebhookSecret.Generate().Reveal();
    private static readonly string Solution = Repository.Read("samples", "take-every", "Lazy.cs");

    private readonly string key = ApiKeyText.Create();
    private readonly ConcurrentDictionary<string, int> received = new(StringComparer.Ordinal);
    private int accepted;
    private int kills;
    private int brokerRestarts;
    private int databaseRestarts;

    public async Task<ChaosReport> RunAsync(CancellationToken cancellationToken)
    {
        await using var database = await PostgresServer.StartAsync();
        await using var broker = new RabbitMqServer();
        await broker.CreateAsync();
        await using var receiver = await ReceiveAsync(cancellationToken);
        await using var http = new ServiceCollection().AddHttpClient().BuildServiceProvider();
        using var client = http.GetRequiredService<IHttpClientFactory>().CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);

        var address = await database.CreateDatabaseAsync();
        string[] shared =
        [
            "--bus", "rabbitmq", "--database", address, "Bus:Host=127.0.0.1", $"Bus:Port={broker.Port}", $"Keys:First={key}",
            "Keys:PerMinute=1000000", "Webhooks:AllowedNetworks:0=127.0.0.0/8",
        ];
        await using var api = new RoleProcess(["--role", "api", .. shared]);
        string[] link = ["Http:PublicUrl=" + api.Address];
        await using var worker = new RoleProcess(["--role", "worker", .. shared, .. link]);
        await using var another = new RoleProcess(["--role", "worker", .. shared, .. link]);
        await using var sender = new RoleProcess(["--role", "webhooks", .. shared]);
        // The first one makes the tables.
        api.Start();
        await api.AnswersAsync(client, cancellationToken);
        foreach (var process in new[] { worker, another, sender }) process.Start();

        var started = Stopwatch.GetTimestamp();
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var trouble = TroubleAsync([worker, sender, another, api], broker, database, over.Token);
        await Task.WhenAll(Enumerable.Range(0, Clients)
            .Select(number => SubmitAsync(client, api.Address, receiver.Urls.Single(), number, cancellationToken)));
        await over.CancelAsync();
        await trouble;
        await ArrivedAsync(cancellationToken);

        await api.AnswersAsync(client, cancellationToken);
        return await ReportAsync(client, api.Address, address, Stopwatch.GetElapsedTime(started), cancellationToken);
    }

    private async Task<WebApplication> ReceiveAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Run(async context =>
        {
            using var payload = await JsonDocument.ParseAsync(context.Request.Body);
            var id = payload.RootElement.GetProperty("data").GetProperty("submissionId").GetString()!;
            received.AddOrUpdate(id, 1, (_, times) => times + 1);
        });
        await app.StartAsync(cancellationToken);
        return app;
    }

    private async Task SubmitAsync(HttpClient client, Uri api, string receiver, int number, CancellationToken cancellationToken)
    {
        for (var index = number; index < count; index += Clients)
        {
            while (accepted - received.Count >= MostWaiting) await Task.Delay(Look, cancellationToken);
            var body = JsonSerializer.Serialize(new
            {
                challenge = "take-every",
                files = new[] { new { name = "Solution.cs", content = $"{Solution}// {index}" } },
                webhook = new { url = receiver, secret = Secret },
            });
            while (!await AcceptedAsync(client, api, body, index, cancellationToken)) await Task.Delay(Look, cancellationToken);
            progress.Show(
                Interlocked.Increment(ref accepted),
                string.Create(CultureInfo.InvariantCulture, $"{accepted} of {count} accepted, {received.Count} received, {kills} kills"));
        }
    }

    private static async Task<bool> AcceptedAsync(HttpClient client, Uri api, string body, int index, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(api, "/v1/submissions"))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
            Headers = { { "Idempotency-Key", string.Create(CultureInfo.InvariantCulture, $"chaos-{index}") } },
        };
        try
        {
            using var response = await client.SendAsync(request, cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            // Killed: nobody knows what it has stored.
            return false;
        }
    }

    private async Task TroubleAsync(
        RoleProcess[] processes, RabbitMqServer broker, PostgresServer database, CancellationToken over)
    {
        using var timer = new PeriodicTimer(every);
        try
        {
            while (await timer.WaitForNextTickAsync(over))
            {
                var next = processes[kills++ % processes.Length];
                await next.KillAsync();
                next.Start();
                if (brokerRestarts == 0 && received.Count > count / 3)
                {
                    brokerRestarts++;
                    await broker.StopAsync();
                    await broker.StartAsync();
                }
                else if (databaseRestarts == 0 && received.Count > count * 2 / 3)
                {
                    databaseRestarts++;
                    await database.StopAsync();
                    await database.StartAgainAsync();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // All is accepted.
        }
    }

    /// <summary>Until everything has arrived, or nothing more does.</summary>
    private async Task ArrivedAsync(CancellationToken cancellationToken)
    {
        var (seen, since) = (received.Count, Stopwatch.GetTimestamp());
        while (received.Count < count && Stopwatch.GetElapsedTime(since) < Patience)
        {
            await Task.Delay(Look, cancellationToken);
            if (received.Count == seen) continue;
            (seen, since) = (received.Count, Stopwatch.GetTimestamp());
        }
    }

    private async Task<ChaosReport> ReportAsync(
        HttpClient client, Uri api, string database, TimeSpan elapsed, CancellationToken cancellationToken)
    {
        // The outcome of a delivery is written after its receiver has answered.
        JsonElement ledger;
        var since = Stopwatch.GetTimestamp();
        do
        {
            ledger = await client.GetFromJsonAsync<JsonElement>(new Uri(api, "/v1/ledger"), cancellationToken);
        }
        while (ledger.GetProperty("pending").GetInt64() > 0 && Stopwatch.GetElapsedTime(since) < Patience);

        await using var source = NpgsqlDataSource.Create(database);
        return new(
            count, elapsed, kills, brokerRestarts, databaseRestarts, Number("accepted"), Number("graded"),
            await CountAsync(source, "SELECT count(*) FROM submissions WHERE verdict <> 'passed'", cancellationToken),
            await CountAsync(
                source,
                """
                SELECT count(*) FROM (
                    SELECT submission_id FROM events WHERE type = 'submission.graded' GROUP BY 1 HAVING count(*) > 1) AS twice
                """,
                cancellationToken),
            Number("delivered"), received.Count, received.Values.Sum() - received.Count, ledger.GetProperty("missing").GetArrayLength());

        long Number(string name) => ledger.GetProperty(name).GetInt64();
    }

    private static async Task<long> CountAsync(NpgsqlDataSource source, string sql, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }
}
