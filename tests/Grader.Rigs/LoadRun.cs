using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Grader.Cli.Reports;
using Grader.Testing;

namespace Grader.Rigs;

/// <summary>
/// A POST of a submission and a GET of a graded one, by turns, on loopback: first as many as go through, then half as many in a second,
/// then twice as many. Gradings pass at once, so what is measured is the service, not the student's code.
/// </summary>
internal sealed class LoadRun(TimeSpan stage, ProgressLine progress)
{
    private const int AtOnce = 32;
    private const int SmallQueue = 500;

    // Fewer than Http:MaxConnections: beyond that the web server closes connections without an answer, as docs/limits.md says.
    private const int MostConnections = 500;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan SlowGrading = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    private static readonly string Body = JsonSerializer.Serialize(new
    {
        challenge = "take-every",
        files = new[] { new { name = "Solution.cs", content = Repository.Read("samples", "take-every", "Eager.cs") } },
        student = "s",
    });

    public async Task<LoadReport> RunAsync(CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder();
        double perSecond;
        LoadStage half;
        await using (var service = await RigService.StartAsync(
            TimeSpan.Zero, [.. RigService.WithoutLimits, $"--Database:Path={folder.File("grader.db")}"], cancellationToken))
        {
            using var client = service.CreateClient();
            var known = await SubmitAsync(client, cancellationToken);
            await SaturateAsync(client, known, WarmUp, cancellationToken);
            perSecond = await SaturateAsync(client, known, stage, cancellationToken);
            await DrainAsync(client, cancellationToken);
            half = await SendAsync(client, known, perSecond / 2, cancellationToken);
        }

        // With the limits of a key, a short queue, and a worker that does not keep up.
        await using var limited = await RigService.StartAsync(
            SlowGrading, [$"--Database:Path={folder.File("limited.db")}", $"--Intake:MaxQueued={SmallQueue}",
                "--Keys:PerMinuteAndStudent=1000000"], cancellationToken);
        using var impatient = limited.CreateClient();
        var other = await SubmitAsync(impatient, cancellationToken);
        return new(perSecond, half, await SendAsync(impatient, other, perSecond * 2, cancellationToken));
    }

    /// <summary>As many as go through, each when the one before it was answered.</summary>
    /// <returns>Requests in a second.</returns>
    private async Task<double> SaturateAsync(HttpClient client, string known, TimeSpan time, CancellationToken cancellationToken)
    {
        progress.Show(0, "as many requests as go through", isMilestone: true);
        var started = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            var sent = 0;
            for (; Stopwatch.GetElapsedTime(started) < time; sent++)
            {
                using var response = await OneAsync(client, known, sent, cancellationToken);
                response.EnsureSuccessStatusCode();
            }

            return sent;
        }));
        return counts.Sum() / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    /// <summary>So many in a second, whether the ones before were answered or not. Time counts from when a request is due.</summary>
    private async Task<LoadStage> SendAsync(HttpClient client, string known, double perSecond, CancellationToken cancellationToken)
    {
        progress.Show(0, string.Create(CultureInfo.InvariantCulture, $"{perSecond:0} requests a second"), isMilestone: true);
        var result = new LoadStage(perSecond);
        var started = Stopwatch.GetTimestamp();
        var sent = new List<Task>();
        using var connections = new SemaphoreSlim(MostConnections);
        for (var index = 0; ; index++)
        {
            var due = TimeSpan.FromSeconds(index / perSecond);
            if (due >= stage) break;
            if (due - Stopwatch.GetElapsedTime(started) is { Ticks: > 0 } early) await Task.Delay(early, cancellationToken);
            sent.Add(MeasureAsync(index, due));
        }

        await Task.WhenAll(sent);
        return result;

        async Task MeasureAsync(int index, TimeSpan due)
        {
            await connections.WaitAsync(cancellationToken);
            try
            {
                using var response = await OneAsync(client, known, index, cancellationToken);
                result.Add(IsPost(index), response, Stopwatch.GetElapsedTime(started) - due);
            }
            catch (HttpRequestException)
            {
                result.AddReset();
            }
            finally
            {
                connections.Release();
            }
        }
    }

    private static bool IsPost(int index) => index % 2 == 0;

    private static Task<HttpResponseMessage> OneAsync(HttpClient client, string known, int index, CancellationToken cancellationToken) =>
        IsPost(index) ? PostAsync(client, cancellationToken) : client.GetAsync(known, cancellationToken);

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, CancellationToken cancellationToken)
    {
        using var content = new StringContent(Body, Encoding.UTF8, "application/json");
        return await client.PostAsync("/v1/submissions", content, cancellationToken);
    }

    /// <returns>The address of a graded submission.</returns>
    private static async Task<string> SubmitAsync(HttpClient client, CancellationToken cancellationToken)
    {
        using var response = await PostAsync(client, cancellationToken);
        var address = response.Headers.Location!.ToString();
        await WaitAsync(client, address, submission => submission.GetProperty("status").GetString() == "graded", cancellationToken);
        return address;
    }

    /// <summary>Until everything is graded.</summary>
    private Task DrainAsync(HttpClient client, CancellationToken cancellationToken)
    {
        progress.Show(0, "what was accepted is graded", isMilestone: true);
        return WaitAsync(
            client, "/v1/ledger", ledger => ledger.GetProperty("queued").GetInt64() + ledger.GetProperty("running").GetInt64() == 0,
            cancellationToken);
    }

    private static async Task WaitAsync(HttpClient client, string path, Func<JsonElement, bool> says, CancellationToken cancellationToken)
    {
        while (!says(await client.GetFromJsonAsync<JsonElement>(path, cancellationToken))) await Task.Delay(Look, cancellationToken);
    }
}
