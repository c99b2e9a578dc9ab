namespace Grader.Grading.Packs;

/// <summary>Why a challenge does not load.</summary>
/// <param name="File">Relative to the pack's root.</param>
/// <param name="Line">From 1; null where the whole file is meant.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record PackProblem(string Slug, string File, int? Line, string Message)
{
    public override string ToString() => Line is { } line ? $"{File}:{line}: {Message}" : $"{File}: {Message}";
}
