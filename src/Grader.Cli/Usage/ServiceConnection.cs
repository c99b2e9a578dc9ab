using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Grader.Cli.Usage;

/// <summary>The options of a command that asks a running service, and the connection to it.</summary>
internal sealed class ServiceConnection
{
    private const string KeyVariable = "GRADER_KEY";
    private const string DevelopmentKey = "data/development.key";

    private readonly Option<Uri> url = new("--url")
    {
        Description = "The address of the service; http://127.0.0.1:8080 by default.",
        DefaultValueFactory = _ => new("http://127.0.0.1:8080"),
        CustomParser = result =>
        {
            if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https")
                return parsed;
            result.AddError("--url must be an address such as http://127.0.0.1:8080.");
            return null;
        },
    };

    private readonly Option<string?> key = new("--key-file")
    {
        Description = $"The file of an API key; by default {KeyVariable} in the environment, else {DevelopmentKey}.",
        HelpName = "PATH",
    };

    public ServiceConnection(Command command)
    {
        command.Options.Add(url);
        command.Options.Add(key);
    }

    /// <summary>Runs a command against the service, and says in a line what stands in its way.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(ParseResult parsed, Func<HttpClient, Task<int>> command)
    {
        if (Key(parsed) is not { } text)
            return UsageError.Report($"No API key: set {KeyVariable}, or name a file with --key-file ({DevelopmentKey} is not there).");

        await using var clients = new ServiceCollection().AddHttpClient().BuildServiceProvider();
        using var http = clients.GetRequiredService<IHttpClientFactory>().CreateClient();
        http.BaseAddress = parsed.GetValue(url);
        http.DefaultRequestHeaders.Authorization = new("Bearer", text);
        try
        {
            return await command(http);
        }
        catch (HttpRequestException fault)
        {
            UsageError.Report($"{http.BaseAddress} does not answer: {fault.Message}");
            return ExitCode.MachineAtFault;
        }
    }

    /// <summary>Sends a request; the answer is the document, or null if the service refused and that was said.</summary>
    public static async Task<JsonElement?> SendAsync(
        HttpClient http, HttpMethod method, string path, object? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        using var response = await http.SendAsync(request, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        var document = text.Length == 0 ? default : JsonElement.Parse(text);
        if (response.IsSuccessStatusCode) return document;

        var detail = document.ValueKind == JsonValueKind.Object && document.TryGetProperty("detail", out var said)
            ? said.GetString()
            : text;
        UsageError.Report($"{(int)response.StatusCode}: {detail}");
        return null;
    }

    private string? Key(ParseResult parsed)
    {
        if (parsed.GetValue(key) is { } named) return Read(named);
        return Environment.GetEnvironmentVariable(KeyVariable) is { Length: > 0 } text ? text : Read(DevelopmentKey);
    }

    private static string? Read(string path) => File.Exists(path) ? File.ReadAllText(path).Trim() : null;
}
