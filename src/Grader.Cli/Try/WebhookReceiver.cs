using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Grader.Cli.Try;

/// <summary>A real HTTP server in the part of the learning platform, on a free port of this machine.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    private const string Path = "/webhooks";

    private readonly ConcurrentDictionary<string, TaskCompletionSource<ReceivedWebhook>> bySubmission = new();
    private readonly WebApplication app;
    private readonly TimeProvider time;

    private WebhookReceiver(TimeProvider time)
    {
        this.time = time;
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Run(ReceiveAsync);
    }

    /// <summary>Where webhooks are to be sent.</summary>
    public Uri Url => new(new Uri(app.Urls.Single()), Path);

    public static async Task<WebhookReceiver> StartAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        var receiver = new WebhookReceiver(time);
        await receiver.app.StartAsync(cancellationToken);
        return receiver;
    }

    /// <summary>The first webhook about a submission, whether it has come already or not.</summary>
    public Task<ReceivedWebhook> WaitForAsync(string submissionId, CancellationToken cancellationToken) =>
        Slot(submissionId).Task.WaitAsync(cancellationToken);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var headers = context.Request.Headers;
        var webhook = new ReceivedWebhook(
            headers["webhook-id"].ToString(), headers["webhook-timestamp"].ToString(),
            headers["webhook-signature"].ToString().Split(' '), body.ToArray(), time.GetTimestamp());
        Slot(webhook.Result.SubmissionId).TrySetResult(webhook);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private TaskCompletionSource<ReceivedWebhook> Slot(string submissionId) => bySubmission.GetOrAdd(
        submissionId, _ => new TaskCompletionSource<ReceivedWebhook>(TaskCreationOptions.RunContinuationsAsynchronously));
}
