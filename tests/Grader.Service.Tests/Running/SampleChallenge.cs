using Grader.Grading.Packs;

namespace Grader.Service.Tests.Running;

/// <summary>The public half of a challenge.</summary>
internal static class SampleChallenge
{
    public static PublicChallenge TakeEvery { get; } = new()
    {
        Slug = "take-every",
        Title = "Take every n-th item",
        Summary = "Yield the items at 0, step, 2·step …",
        Concept = "itertools",
        Difficulty = 2,
        Prerequisites = [],
        Properties = new Dictionary<string, int> { ["VAL"] = 4, ["LZ-PULL"] = 6 },
        Statement = "# Take every n-th item",
        Starter = "public static class Steps { }",
        Given = null,
    };
}
