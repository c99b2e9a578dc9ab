using Grader.Grading.Packs;
using Grader.Service.Challenges.Path;
using Grader.Service.Challenges.Starters;
using Grader.Service.Http;
using Grader.Service.Problems;

namespace Grader.Service.Challenges;

/// <summary>What the API tells of challenges. It knows their public halves only.</summary>
internal static class ChallengeEndpoints
{
    public static void AddChallenges(this IServiceCollection services) => services.AddSingleton<StarterEndpoint>();

    public static void MapChallenges(this WebApplication app)
    {
        app.MapPath();
        app.MapRead(ChallengeRoutes.All, (LivePacks packs) => TypedResults.Json(
            new ChallengeList([.. packs.Current.Catalogue.Challenges.Select(ChallengeSummary.Of)]), ServiceJson.Readable.ChallengeList));

        app.MapRead(ChallengeRoutes.Of("{slug}"), IResult (string slug, LivePacks packs) =>
            packs.Find(slug, version: null) is { } challenge
                ? TypedResults.Json(ChallengeDocument.Of(challenge.Public, challenge.Version), ServiceJson.Readable.ChallengeDocument)
                : UnknownChallenge.Named(slug));

        app.MapRead(ChallengeRoutes.StarterOf("{slug}"), (string slug, HttpContext context, StarterEndpoint endpoint) => endpoint.Handle(slug, context));
    }
}
