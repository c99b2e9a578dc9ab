namespace Grader.Grading.Packs.Learning;

/// <summary>A step of the path.</summary>
/// <param name="Concept">Such as <c>itertools</c>; the same word as in each challenge.yaml.</param>
/// <param name="Title">One line.</param>
/// <param name="Challenges">In the order of learning.</param>
public sealed record PathConcept(string Concept, string Title, IReadOnlyList<PathChallenge> Challenges);
