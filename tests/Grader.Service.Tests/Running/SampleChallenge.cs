using Grader.Grading.Packs;

namespace Grader.Service.Tests.Running;

/// <summary>A pack of one challenge that has no hidden half, as an API without workers sees it.</summary>
internal static class SampleChallenge
{
    public static PublicHalf Pack { get; } = PublicHalf.Load([new(Path.Combine(AppContext.BaseDirectory, "Packs", "Sample"))]);

    public static PublicChallenge TakeEvery => Pack.Catalogue.Find("take-every")!;
}
