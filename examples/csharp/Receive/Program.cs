// Receives webhooks and verifies them. Environment: WEBHOOK_SECRET, PORT (9000).
using System.Collections.Concurrent;
using Grader.Client.Webhooks;

var secret = Environment.GetEnvironmentVariable("WEBHOOK_SECRET") ?? throw new InvalidOperationException("Set WEBHOOK_SECRET.");
var port = Environment.GetEnvironmentVariable("PORT") ?? "9000";
var verifier = new WebhookVerifier(secret);
// A platform keeps these in its database, with what the webhook changes there, in one transaction.
var seen = new ConcurrentDictionary<string, bool>();

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
var app = builder.Build();

app.MapPost("/hooks/grader", async (HttpRequest request) =>
{
    // The bytes as they arrived: the signature is over them, not over what a parser makes of them.
    using var body = new MemoryStream();
    await request.Body.CopyToAsync(body);
    var (id, headers) = (request.Headers["webhook-id"].ToString(), request.Headers);
    if (!verifier.TryVerify(id, headers["webhook-timestamp"], headers["webhook-signature"], body.ToArray(), out var problem))
    {
        Console.WriteLine($"refused: {problem}");
        return Results.Unauthorized();
    }

    // At least once means that the same webhook can arrive twice.
    if (seen.TryAdd(id, true) && GradedWebhook.Parse(body.ToArray()) is { Result: { } result } webhook)
    {
        Console.WriteLine($"verified {result.SubmissionId}: {result.Verdict}, {result.Score} of {result.MaxScore} points");
        Console.WriteLine($"  from {webhook.Metadata.GetValueOrDefault("from")}, whole result at {webhook.ResultUrl}");
    }

    return Results.NoContent();
});

await app.StartAsync();
Console.WriteLine($"listening on {app.Urls.Single()}/hooks/grader");
await app.WaitForShutdownAsync();
