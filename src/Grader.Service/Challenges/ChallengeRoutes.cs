namespace Grader.Service.Challenges;

/// <summary>The addresses of challenges.</summary>
internal static class ChallengeRoutes
{
    public const string All = "/v1/challenges";

    public static string StarterOf(string slug) => $"{Of(slug)}/starter";

    public static string Of(string slug) => $"{All}/{slug}";
}
