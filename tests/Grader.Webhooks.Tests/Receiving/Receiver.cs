using System.Security.Cryptography.X509Certificates;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Grader.Webhooks.Tests.Receiving;

/// <summary>A platform: a real HTTP server on a free port of this machine, which answers as the test says.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly Channel<ReceivedWebhook> received = Channel.CreateUnbounded<ReceivedWebhook>();
    private readonly RequestDelegate answer;

    private Receiver(WebApplication application, RequestDelegate answer)
    {
        this.application = application;
        this.answer = answer;
    }

    /// <summary>The URL of its hook, with <c>127.0.0.1</c> and the port.</summary>
    internal string Url => application.Urls.Single() + "/hook";

    internal int Port => new Uri(Url).Port;

    /// <summary>How many requests came and were not yet taken by <see cref="NextAsync"/>.</summary>
    internal int Waiting => received.Reader.Count;

    internal static async Task<Receiver> StartAsync(
        RequestDelegate answer, X509Certificate2? certificate = null, int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(
            System.Net.IPAddress.Loopback, port, listen =>
            {
                if (certificate is not null) listen.UseHttps(certificate);
            }));
        var receiver = new Receiver(builder.Build(), answer);
        receiver.application.Run(receiver.ReceiveAsync);
        await receiver.application.StartAsync();
        return receiver;
    }

    /// <summary>Answers the given statuses, one after the other, and the last one for ever.</summary>
    internal static Task<Receiver> StartAsync(params int[] statuses)
    {
        var next = -1;
        return StartAsync(context =>
        {
            context.Response.StatusCode = statuses[Math.Min(Interlocked.Increment(ref next), statuses.Length - 1)];
            return Task.CompletedTask;
        });
    }

    /// <summary>The next request, as soon as it is there, in the order of their arrival.</summary>
    internal async Task<ReceivedWebhook> NextAsync() => await received.Reader.ReadAsync();

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var headers = context.Request.Headers.ToDictionary(
            header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        await received.Writer.WriteAsync(new(context.Request.Path, headers, body.ToArray()));
        await answer(context);
    }
}
