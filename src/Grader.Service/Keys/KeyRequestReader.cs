using System.Net;
using System.Text.Json;
using Grader.Grading.Intake;
using Grader.Service.Problems;
using Grader.Service.Requests;

namespace Grader.Service.Keys;

/// <summary>Reads the body of <c>POST /v1/keys</c>.</summary>
internal sealed class KeyRequestReader
{
    private const int MaxTextLength = 255;
    private const int MaxNetworks = 50;
    private const int MaxPerMinute = 1_000_000;
    private const int MaxQuota = 1_000_000_000;
    private const int MaxDays = 3650;

    private readonly JsonFields fields = new();

    public IReadOnlyList<IntakeProblem> Problems => fields.Problems;

    /// <returns>Null if there are problems.</returns>
    public KeyRequest? Read(JsonElement body)
    {
        if (!fields.IsObject(body, "", "name", "tenant", "scopes", "networks", "perMinute", "dailyQuota", "expiresInDays")) return null;

        var request = new KeyRequest(
            Text(body, "name", required: true) ?? "",
            Text(body, "tenant", required: false),
            ReadScopes(body),
            ReadNetworks(body),
            fields.Integer(body, "", "perMinute", 1, MaxPerMinute),
            fields.Integer(body, "", "dailyQuota", 1, MaxQuota),
            fields.Integer(body, "", "expiresInDays", 1, MaxDays));
        return Problems.Count == 0 ? request : null;
    }

    private string? Text(JsonElement body, string name, bool required)
    {
        if (fields.Member(body, "", name, required) is not { } member) return null;
        return fields.ShortText(member, JsonPointer.Member("", name), MaxTextLength);
    }

    private Scopes ReadScopes(JsonElement body)
    {
        var scopes = Scopes.None;
        foreach (var (text, pointer) in fields.Texts(body, "", "scopes", ScopeNames.Choices.Length, required: true))
        {
            if (ScopeNames.Find(text) is { } scope) scopes |= scope;
            else fields.Report(pointer, $"There is no such scope; the scopes are {ScopeNames.Choices}.");
        }

        if (scopes == Scopes.None && Problems.Count == 0) fields.Report("/scopes", $"At least one of {ScopeNames.Choices} is needed.");
        return scopes;
    }

    private List<string> ReadNetworks(JsonElement body)
    {
        var networks = new List<string>();
        foreach (var (text, pointer) in fields.Texts(body, "", "networks", MaxNetworks, required: false))
        {
            if (IPNetwork.TryParse(text, out var network)) networks.Add(network.ToString());
            else fields.Report(pointer, "This is not a network such as 203.0.113.0/24.");
        }

        return networks;
    }
}

/// <summary>A key to be made.</summary>
internal sealed record KeyRequest(
    string Name, string? Tenant, Scopes Scopes, IReadOnlyList<string> Networks, int? PerMinute, int? DailyQuota, int? ExpiresInDays);
