using Grader.Service.Problems;

namespace Grader.Service.Challenges;

/// <summary>The answer to a slug that no challenge has.</summary>
internal static class UnknownChallenge
{
    private const int LongestEcho = 64;

    /// <param name="errors">The field that named it, where one did.</param>
    public static Problem Named(string slug, IReadOnlyList<FieldError>? errors = null) => new(
        ProblemType.UnknownChallenge,
        $"There is no challenge '{(slug.Length <= LongestEcho ? slug : slug[..LongestEcho] + "…")}'; " +
        $"GET {ChallengeRoutes.All} lists them all.",
        errors);
}
