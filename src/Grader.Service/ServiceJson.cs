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
internal sealed partial class ServiceJson : JsonSerializerContext;
