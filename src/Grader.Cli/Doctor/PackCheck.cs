using Grader.Grading;
using Grader.Grading.Packs;

namespace Grader.Cli.Doctor;

/// <summary>The challenges, as far as their public half tells.</summary>
internal sealed class PackCheck(GradingOptions options) : ICheck
{
    public string Subject => "challenges";

    public Task<Finding> RunAsync(CancellationToken cancellationToken) => Task.FromResult(Look());

    private Finding Look()
    {
        try
        {
            var catalogue = PackSnapshot.Load(PackFolders.Find(options.Packs)).Catalogue;
            var count = catalogue.Challenges.Count();
            var problems = catalogue.Problems.Select(problem => problem.ToString()).ToArray();
            return new(
                count == 0 ? Condition.Broken : problems.Length > 0 ? Condition.Weak : Condition.Ok,
                $"{count} load",
                problems.Length == 0 ? null : string.Join('\n', problems));
        }
        catch (DirectoryNotFoundException missing)
        {
            return new(Condition.Broken, "no pack", missing.Message);
        }
    }
}
