using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Grader.Client.Tests.Running;

/// <summary>A real HTTP server that gives the answers of a script, one for each request, and keeps what it was asked.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly ConcurrentQueue<Action<HttpResponse>> script = new();
    private readonly WebApplication app;

    private ScriptedServer(WebApplication app)
    {
        this.app = app;
        Http = app.Services.GetRequiredService<IHttpClientFactory>().CreateClient();
    }

    public HttpClient Http { get; }

    public Uri Address => new(app.Urls.Single());

    public List<AskedRequest> Asked { get; } = [];

    public static async Task<ScriptedServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddHttpClient();
        var server = new ScriptedServer(builder.Build());
        server.app.Run(server.AnswerAsync);
        await server.app.StartAsync();
        return server;
    }

    /// <param name="json">The body; null for none.</param>
    /// <param name="headers">Each as <c>Name: value</c>.</param>
    public ScriptedServer Answers(int status, string? json = null, params string[] headers)
    {
        script.Enqueue(response =>
        {
            response.StatusCode = status;
            foreach (var header in headers) response.Headers[header.Split(": ")[0]] = header.Split(": ")[1];
            if (json is null) return;
            response.ContentType ??= status < 400 ? "application/json" : "application/problem+json";
            Body = json;
        });
        return this;
    }

    /// <summary>Ends the connection instead of an answer.</summary>
    public ScriptedServer BreaksOff()
    {
        script.Enqueue(response => response.HttpContext.Abort());
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
    }

    private string? Body { get; set; }

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var request = context.Request;
        Asked.Add(new(
            $"{request.Method} {request.Path}", request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString()),
            await reader.ReadToEndAsync()));
        Assert.True(script.TryDequeue(out var answer), "The script has ended.");
        Body = null;
        answer(context.Response);
        if (Body is { } body) await context.Response.WriteAsync(body);
    }
}

internal sealed record AskedRequest(string Line, Dictionary<string, string> Headers, string Body);
