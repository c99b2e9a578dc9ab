using Grader.Grading.Packs;

namespace Grader.Cli.Usage;

/// <summary>A challenge was named that there is not.</summary>
internal static class UnknownSlug
{
    public static string Message(string slug, ChallengeCatalogue catalogue) =>
        $"There is no challenge '{slug}'.{NearNames.Suggestion(slug, catalogue.Challenges.Select(challenge => challenge.Slug))}";
}
