using Grader.Grading.Packs;

namespace Grader.Cli.Usage;

/// <summary>A challenge was named that there is not.</summary>
internal static class UnknownSlug
{
    /// <summary>Says on stderr why there is none, or that it does not load and why.</summary>
    /// <returns>The exit code.</returns>
    public static int Report(string slug, ChallengeCatalogue catalogue)
    {
        var problems = catalogue.Problems.Where(problem => problem.Slug == slug).Select(problem => problem.ToString()).ToArray();
        if (problems.Length == 0) return UsageError.Report(Message(slug, catalogue));
        UsageError.Report([$"The challenge '{slug}' does not load:", .. problems]);
        return ExitCode.MachineAtFault;
    }

    public static string Message(string slug, ChallengeCatalogue catalogue) =>
        $"There is no challenge '{slug}'.{Suggestions.Suggestion(slug, catalogue.Challenges.Select(challenge => challenge.Slug))}";
}
