using Grader.Grading.Packs;
using Grader.Service.Http;
using Grader.Service.Problems;

namespace Grader.Service.Challenges;

/// <summary>What the API tells of challenges. It knows their public halves only.</summary>
internal static class ChallengeEndpoints
{
    public static void MapChallenges(this WebApplication app)
    {
        app.MapRead(ChallengeRoutes.All, (ChallengeCatalogue catalogue) => TypedResults.Json(
            new ChallengeList([.. catalogue.Challenges.Select(ChallengeSummary.Of)]), ServiceJson.Default.ChallengeList));

        app.MapRead(ChallengeRoutes.Of("{slug}"), IResult (string slug, ChallengeCatalogue catalogue) =>
            catalogue.Find(slug) is { } challenge
                ? TypedResults.Json(ChallengeDocument.Of(challenge), ServiceJson.Default.ChallengeDocument)
                : UnknownChallenge.Named(slug));
    }
}
