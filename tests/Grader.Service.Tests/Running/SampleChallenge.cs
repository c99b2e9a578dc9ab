using Grader.Grading.Packs;

namespace Grader.Service.Tests.Running;

/// <summary>A pack of one challenge, which a scripted pipeline grades.</summary>
internal static class SampleChallenge
{
    public static PackSnapshot Pack { get; } = PackSnapshot.Load([new(Path.Combine(AppContext.BaseDirectory, "Packs", "Sample"))]);

    public static PublicChallenge TakeEvery => Pack.Catalogue.Find("take-every")!;
}
