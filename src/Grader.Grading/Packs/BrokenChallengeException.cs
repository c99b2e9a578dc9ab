namespace Grader.Grading.Packs;

/// <summary>The author's fault: the verdict is challenge_error. Becomes a value at the pipeline's edge.</summary>
internal sealed class BrokenChallengeException(IReadOnlyList<PackProblem> problems) : Exception(problems[0].Message)
{
    public BrokenChallengeException(string slug, string file, int? line, string message)
        : this([new(slug, file, line, message)])
    {
    }

    public IReadOnlyList<PackProblem> Problems => problems;
}
