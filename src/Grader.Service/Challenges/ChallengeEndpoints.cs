using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Grader.Grading.Starters;
using Grader.Service.Keys;
using Grader.Service.Problems;
using Grader.Service.Reference;
using Microsoft.Net.Http.Headers;

namespace Grader.Service.Challenges;

/// <summary>The routes that show challenges to students. They never read the hidden files of a pack.</summary>
internal static class ChallengeEndpoints
{
    private const string Tag = "Challenges";

    public static void AddChallenges(this IServiceCollection services) => services
        .AddSingleton<StarterArchives>().AddSingleton<SubmissionStatistics>().AddSingleton<StatisticsEndpoint>();

    public static void MapChallenges(this WebApplication app)
    {
        app.MapRead(Routes.Path, (LivePacks packs) => TypedResults.Ok(PathDocument.Of(packs.Current)))
            .Describe(Tag, "The challenges in learning order", typeof(PathDocument));

        app.MapRead(Routes.Challenges, (LivePacks packs) => TypedResults.Ok(
            new ChallengeList([.. packs.Current.Catalogue.Challenges.Select(ChallengeSummary.Of)])))
            .Describe(Tag, "All challenges", typeof(ChallengeList));

        app.MapRead(Routes.Challenge("{slug}"), IResult (string slug, LivePacks packs) =>
            packs.Find(slug, version: null) is { } challenge
                ? TypedResults.Ok(ChallengeDocument.Of(challenge.Public, challenge.Version))
                : Problem.UnknownChallenge(slug))
            .Describe(Tag, "One challenge: statement, starter, properties and points", typeof(ChallengeDocument));

        app.MapRead(Routes.Statistics("{slug}"), (string slug, HttpContext context, Caller caller, StatisticsEndpoint endpoint) =>
            endpoint.HandleAsync(slug, context.Request, caller, context.RequestAborted)).RequireScope(Scopes.Read)
            .Describe(Tag, "How the submissions of a challenge end", typeof(StatisticsDocument), query:
            [
                new("since", "A time of RFC 3339."), new("tenant", "Whose submissions."),
            ]);

        app.MapRead(Routes.Starter("{slug}"), IResult (string slug, HttpContext context, LivePacks packs, StarterArchives archives) =>
        {
            if (packs.Find(slug, version: null) is not { } challenge) return Problem.UnknownChallenge(slug);

            var (zip, tag) = archives.Of(challenge);
            context.Response.Headers.CacheControl = "no-cache";
            return TypedResults.File(zip, "application/zip", $"{slug}.zip", entityTag: tag);
        }).Describe(Tag, "A project to work with in an editor, as a zip");
    }
}

/// <summary>The starter projects as zip files, created once for each version in service and released with it.</summary>
internal sealed class StarterArchives
{
    private readonly ConditionalWeakTable<ChallengeVersion, Tuple<byte[], EntityTagHeaderValue>> archives = [];

    public Tuple<byte[], EntityTagHeaderValue> Of(ChallengeVersion challenge) => archives.GetValue(challenge, version =>
    {
        var zip = StarterArchive.Of(version.Public);
        return Tuple.Create(zip, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(zip))}\""));
    });
}
