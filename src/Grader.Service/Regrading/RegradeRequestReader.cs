using System.Text.Json;
using Grader.Contracts.Results;
using Grader.Grading.Intake;
using Grader.Service.Problems;
using Grader.Service.Requests;

namespace Grader.Service.Regrading;

/// <summary>Reads what to grade again.</summary>
internal sealed class RegradeRequestReader
{
    private const int MaxTextLength = 255;
    private static readonly string[] Verdicts = [.. Enum.GetValues<Verdict>().Select(ResultJson.NameOf)];

    private readonly JsonFields fields = new();

    public IReadOnlyList<IntakeProblem> Problems => fields.Problems;

    /// <summary>The body of <c>POST /v1/regrades</c>.</summary>
    /// <returns>Null if there are problems.</returns>
    public RegradeRequest? Read(JsonElement body)
    {
        if (!fields.IsObject(body, "", "challenge", "version", "verdict", "tenant", "apply")) return null;

        var request = new RegradeRequest(
            Text(body, "challenge", required: true) ?? "", Text(body, "version"), Text(body, "verdict"), Text(body, "tenant"),
            fields.Boolean(body, "", "apply") ?? false);
        if (request.Verdict is { } verdict && !Verdicts.Contains(verdict))
            fields.Report("/verdict", $"There is no such verdict; the verdicts are {string.Join(", ", Verdicts)}.");
        return Problems.Count == 0 ? request : null;
    }

    /// <summary>The body of <c>POST /v1/submissions/{id}/regrade</c>.</summary>
    /// <returns>Whether to apply it; null if there are problems.</returns>
    public bool? ReadApply(JsonElement body)
    {
        if (!fields.IsObject(body, "", "apply")) return null;
        var apply = fields.Boolean(body, "", "apply") ?? false;
        return Problems.Count == 0 ? apply : null;
    }

    private string? Text(JsonElement body, string name, bool required = false) =>
        fields.Member(body, "", name, required) is { } member
            ? fields.ShortText(member, JsonPointer.Member("", name), MaxTextLength)
            : null;
}

/// <summary>What to grade again.</summary>
/// <param name="Version">The version that it was graded with; null for every version.</param>
/// <param name="Apply">Whether to apply it as soon as it is graded.</param>
internal sealed record RegradeRequest(string Challenge, string? Version, string? Verdict, string? Tenant, bool Apply);
