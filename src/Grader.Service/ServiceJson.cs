using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Grader.Service.Challenges;
using Grader.Service.Challenges.Path;
using Grader.Service.Health;
using Grader.Service.Problems;
using Grader.Service.Submissions;

namespace Grader.Service;

/// <summary>How the API writes what it answers. Result documents have their own (ResultJson).</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AcceptedDocument))]
[JsonSerializable(typeof(SubmissionDocument))]
[JsonSerializable(typeof(ChallengeList))]
[JsonSerializable(typeof(ChallengeDocument))]
[JsonSerializable(typeof(PathDocument))]
[JsonSerializable(typeof(HealthDocument))]
[JsonSerializable(typeof(ProblemDocument))]
internal sealed partial class ServiceJson : JsonSerializerContext
{
    /// <summary>Letters and quotes as they are: what is answered is JSON and never part of a page.</summary>
    public static ServiceJson Readable => ForPeople.Context;

    // A class of its own: the generated half's static fields must be there first.
    private static class ForPeople
    {
        internal static readonly ServiceJson Context = new(new JsonSerializerOptions(Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
    }
}
