namespace Grader.Grading.Packs;

/// <summary>Why a challenge does not load.</summary>
/// <param name="File">Relative to the pack's root.</param>
/// <param name="Line">From 1; null for the whole file.</param>
/// <param name="Message">What is wrong and how to fix it.</param>
public sealed record PackProblem(string Slug, string File, int? Line, string Message)
{
    public override string ToString() => Line is { } line ? $"{File}:{line}: {Message}" : $"{File}: {Message}";
}

/// <summary>The author is at fault: the verdict is challenge_error. Becomes a value at the edge of the pipeline.</summary>
internal sealed class BrokenChallengeException(IReadOnlyList<PackProblem> problems) : Exception(problems[0].Message)
{
    public BrokenChallengeException(string slug, string file, int? line, string message)
        : this([new(slug, file, line, message)])
    {
    }

    public IReadOnlyList<PackProblem> Problems => problems;
}
