namespace Grader.Grading.Packs.Learning;

/// <summary>The order in which challenges are learned: <c>challenges/path.yaml</c>, of all packs one after the other.</summary>
public sealed record LearningPath(IReadOnlyList<PathConcept> Concepts)
{
    public static LearningPath None { get; } = new([]);
}
