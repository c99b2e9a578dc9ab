using Grader.Grading;
using Grader.Sandbox;
using Grader.Verification.Attacks;
using Grader.Verification.Attacks.Machine;

namespace Grader.Attacks.Tests;

/// <summary>
/// Runs the whole suite once, four attacks at a time, with the policy and without it, and looks at the machine after each
/// four. The tests then ask what became of theirs.
/// </summary>
public sealed class SuiteFixture : IAsyncLifetime
{
    private readonly Dictionary<(string Attack, bool Policy), IReadOnlyList<string>> problems = [];

    public async Task InitializeAsync()
    {
        using var secrets = PlantedSecrets.Plant();
        foreach (var policy in new[] { true, false })
        {
            var pipeline = new GradingPipeline(AttackFiles.Published, new GradingOptions(), new SandboxOptions(), TimeProvider.System)
            {
                EnforcesPolicy = policy,
            };
            await using (pipeline)
            {
                var campaign = new AttackSuite(new(AttackFiles.Published, pipeline, policy));
                foreach (var outcome in await campaign.RunAsync(AttackFiles.All, CancellationToken.None))
                    problems[(outcome.Attack.ToString(), policy)] = outcome.Problems;
            }
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>What is not as it must be.</summary>
    public IReadOnlyList<string> ProblemsOf(string attack, bool policy) => problems[(attack, policy)];
}
