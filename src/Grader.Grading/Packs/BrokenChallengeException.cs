namespace Grader.Grading.Packs;

/// <summary>The author's fault: the verdict is challenge_error. Becomes a value at the pipeline's edge.</summary>
internal sealed class BrokenChallengeException(string slug, string file, int? line, string message) : Exception(message)
{
    public PackProblem Problem { get; } = new(slug, file, line, message);
}
