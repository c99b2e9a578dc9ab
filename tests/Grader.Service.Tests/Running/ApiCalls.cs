using System.Net;
using System.Text.Json;

namespace Grader.Service.Tests.Running;

/// <summary>Calls of the API that expect a certain status.</summary>
internal static class ApiCalls
{
    /// <summary>Sends a request and reads the JSON of its answer.</summary>
    /// <param name="json">The body; null for none.</param>
    public static async Task<JsonElement> SendAsync(
        this RunningService service, HttpMethod method, string path, string? json = null, HttpStatusCode expected = HttpStatusCode.OK,
        string? prefer = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (json is not null) request.Content = new StringContent(json, null, "application/json");
        if (prefer is not null) request.Headers.Add("Prefer", prefer);
        using var response = await service.Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(expected == response.StatusCode, $"{method} {path}: {(int)response.StatusCode} {text}");
        return text.Length == 0 ? default : JsonElement.Parse(text);
    }

    /// <summary>Creates an endpoint.</summary>
    /// <param name="more">Further fields, each followed by a comma.</param>
    public static Task<JsonElement> CreateEndpointAsync(this RunningService service, string url, string more = "") => service.SendAsync(
        HttpMethod.Post, "/v1/webhook-endpoints", $$"""{ {{more}} "url": "{{url}}" }""", HttpStatusCode.Created);

    /// <summary>A problem, of which the type is checked.</summary>
    public static async Task<JsonElement> ProblemAsync(
        this RunningService service, HttpMethod method, string path, string? json, int status, string type)
    {
        var problem = await service.SendAsync(method, path, json, (HttpStatusCode)status);
        Assert.Equal($"urn:grader:problem:{type}", problem.GetProperty("type").GetString());
        Assert.False(string.IsNullOrEmpty(problem.GetProperty("detail").GetString()));
        return problem;
    }

    public static string Text(this JsonElement element, string member) => element.GetProperty(member).GetString()!;
}
