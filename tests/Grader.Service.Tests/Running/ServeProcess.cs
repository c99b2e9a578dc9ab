using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Grader.Testing.Machine;

namespace Grader.Service.Tests.Running;

/// <summary><c>grader serve</c> as a process of its own, which can be killed.</summary>
internal sealed class ServeProcess : IAsyncDisposable
{
    private const int Terminate = 15;

    // Never decides a test that passes.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly IHttpClientFactory clients;
    private readonly ConcurrentQueue<string> log = [];

    private ServeProcess(Process process, IHttpClientFactory clients, int port)
    {
        this.process = process;
        this.clients = clients;
        Address = new($"http://127.0.0.1:{port}");
    }

    public Uri Address { get; }

    /// <summary>What it wrote to its log.</summary>
    public string Log => string.Join('\n', log);

    /// <summary>Started, and its API answers.</summary>
    public static Task<ServeProcess> StartAsync(string folder, IHttpClientFactory clients) =>
        StartAsync(clients, "--database", Path.Combine(folder, "grader.db"));

    /// <inheritdoc cref="StartAsync(string, IHttpClientFactory)"/>
    public static async Task<ServeProcess> StartAsync(IHttpClientFactory clients, params string[] arguments)
    {
        var port = FreePort.Take(1)[0];
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Repository.Program, "serve", "--port", port.ToString(CultureInfo.InvariantCulture) },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])[.. arguments, $"Keys:First={RunningService.Key}"]) start.ArgumentList.Add(argument);
#pragma warning disable RS0030 // A test starts the program that it tests.
        var process = Process.Start(start)!;
#pragma warning restore RS0030
        var serve = new ServeProcess(process, clients, port);
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => serve.log.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await serve.AnswersAsync();
        return serve;
    }

    public async Task<string> SubmitAsync(string body)
    {
        using var client = clients.CreateClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", RunningService.Key);
        using var response = await client.PostAsync(new Uri(Address, "/v1/submissions"), new StringContent(body, null, "application/json"));
        response.EnsureSuccessStatusCode();
        return (await RunningService.JsonOf(response)).GetProperty("id").GetString()!;
    }

    /// <summary>The ledger, as soon as it says what a test waits for.</summary>
    public async Task<JsonElement> LedgerAsync(Func<JsonElement, bool> says)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var ledger = await GetAsync("/v1/ledger");
            if (says(ledger)) return ledger;
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }
    }

    /// <param name="path">Of the API.</param>
    /// <param name="preference">The Prefer header; null for none.</param>
    public async Task<JsonElement> GetAsync(string path, string? preference = null)
    {
        using var client = clients.CreateClient();
        client.Timeout = Timeout.InfiniteTimeSpan;
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, path));
        request.Headers.Authorization = new("Bearer", RunningService.Key);
        if (preference is not null) request.Headers.Add("Prefer", preference);
        using var response = await client.SendAsync(request);
        return await RunningService.JsonOf(response);
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>The exit code after SIGTERM.</summary>
    public async Task<int> TerminateAsync()
    {
        _ = NativeSignal.Send(process.Id, Terminate);
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await KillAsync();
        process.Dispose();
    }

    private async Task AnswersAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var client = clients.CreateClient();
        while (true)
        {
            try
            {
                using var response = await client.GetAsync(new Uri(Address, "/health/live"), patience.Token);
                return;
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
            }
        }
    }
}
