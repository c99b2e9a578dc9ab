using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Grader.Service.Tests.Running;

/// <summary>A platform's side: a real HTTP server that takes webhooks.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    /// <summary>How long a test waits before it says that nothing came. Never decides a test that passes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Channel<ReceivedWebhook> received = Channel.CreateUnbounded<ReceivedWebhook>();
    private readonly WebApplication app;

    private Receiver(WebApplication app) => this.app = app;

    /// <summary>The secret that the tests give it.</summary>
    public const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    public string Url => app.Urls.Single() + "/hook";

    public static async Task<Receiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new Receiver(builder.Build());
        receiver.app.MapPost("/hook", receiver.TakeAsync);
        await receiver.app.StartAsync();
        return receiver;
    }

    public async Task<ReceivedWebhook> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await received.Reader.ReadAsync(patience.Token);
    }

    /// <summary>What it answers; with anything but 2xx a webhook is seen and not taken.</summary>
    public int Status { get; set; } = StatusCodes.Status204NoContent;

    /// <summary>The next one that was answered with 2xx.</summary>
    public async Task<ReceivedWebhook> NextTakenAsync()
    {
        ReceivedWebhook webhook;
        do webhook = await NextAsync();
        while (!webhook.Taken);
        return webhook;
    }

    public bool IsEmpty => received.Reader.Count == 0;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var headers = context.Request.Headers;
        context.Response.StatusCode = Status;
        received.Writer.TryWrite(new(
            headers["webhook-id"].ToString(), headers["webhook-timestamp"].ToString(),
            headers["webhook-signature"].ToString(), body.ToArray(), Taken: context.Response.StatusCode < 300,
            headers.Authorization));
    }
}
