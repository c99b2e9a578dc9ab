using System.Text;
using System.Text.Json;

namespace Grader.Service.Tests.Running;

/// <summary>Requests to the API of a service, as a client with one key sends them.</summary>
/// <param name="key">The API key; null sends none.</param>
internal sealed class Api(RunningService service, string? key)
{
    public static Api Of(RunningService service) => new(service, RunningService.Key);

    /// <summary>The same client with a new key.</summary>
    /// <param name="json">The body of <c>POST /v1/keys</c>.</param>
    public static async Task<Api> WithKeyAsync(RunningService service, string json)
    {
        var (status, created) = await Of(service).SendAsync(HttpMethod.Post, "/v1/keys", json);
        Assert.Equal(201, status);
        return new(service, created.GetProperty("key").GetString());
    }

    public Task<(int Status, JsonElement Document)> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<(int Status, JsonElement Document)> PostAsync(string path, string? json = null) => SendAsync(HttpMethod.Post, path, json);

    /// <returns>The document is undefined where there is none.</returns>
    public async Task<(int Status, JsonElement Document)> SendAsync(
        HttpMethod method, string path, string? json = null, params (string Name, string Value)[] headers)
    {
        using var response = await ResponseAsync(method, path, json, headers);
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.Length == 0 ? default : JsonElement.Parse(text));
    }

    public async Task<HttpResponseMessage> ResponseAsync(
        HttpMethod method, string path, string? json = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        // The client's own header is the first key's.
        request.Headers.Authorization = key is null ? new("None") : new("Bearer", key);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        if (json is not null) request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        return await service.Client.SendAsync(request);
    }

    /// <summary>The name of a problem's type.</summary>
    public static string Type(JsonElement problem) => problem.GetProperty("type").GetString()!["urn:grader:problem:".Length..];

    /// <param name="more">More members, with a comma at the start.</param>
    public static string Submission(string more = "") =>
        $$"""{"challenge":"take-every","files":[{"name":"Solution.cs","content":"class Solution { }"}]{{more}}}""";

    public async Task<string> SubmitAsync(string more = "")
    {
        var (status, accepted) = await PostAsync("/v1/submissions", Submission(more));
        Assert.Equal(202, status);
        return accepted.GetProperty("id").GetString()!;
    }
}
