using Grader.Grading.Compilation;
using Grader.Grading.Packs;
using Grader.Grading.Packs.Manifest;
using Grader.Guest.Protocol;

namespace Grader.Grading.Preparation;

/// <summary>A compiled challenge: everything that is done once for each version.</summary>
/// <param name="Given">The types of Given.cs; null if there are none.</param>
/// <param name="Contract">Starter.cs as an assembly: what a submission is compared with and the hidden tests compile against.</param>
/// <param name="Tests">The hidden tests, compiled against the contract, without the manifest's attributes.</param>
/// <param name="Reference">
/// The first reference solution, for hidden tests that compare with it; null if none does, because student code can call whatever is loaded
/// beside it.
/// </param>
/// <param name="Manifest">Every hidden test, canaries included, in the order of the source.</param>
internal sealed record PreparedChallenge(
    PublicChallenge Public,
    ChallengeSettings Settings,
    string Version,
    AssemblyImage? Given,
    AssemblyImage Contract,
    AssemblyImage Tests,
    AssemblyImage? Reference,
    IReadOnlyList<HiddenTest> Manifest)
{
    public const string SubmissionAssembly = RunRequest.SubmissionAssembly;
    public const string TestAssembly = "HiddenTests";
    public const string ReferenceAssembly = "Reference";
    public const string GivenAssembly = "Given";

    /// <summary>What a submission, a reference and the hidden tests all see.</summary>
    public IReadOnlyList<AssemblyImage> Shared => Given is { } given ? [given] : [];
}
