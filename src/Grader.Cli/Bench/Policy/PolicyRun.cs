using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Grader.Cli.Usage;
using Grader.Grading;
using Grader.Sandbox;
using Grader.Verification.Solutions;

namespace Grader.Cli.Bench.Policy;

/// <summary><c>--policy</c>: checks the reference solutions of every challenge again and again, compiled once.</summary>
internal static class PolicyRun
{
    private const int Runs = 50;

    public static async Task<int> RunAsync(bool json, CancellationToken cancellationToken)
    {
        if (SandboxSettings.Read(unsafeNoSandbox: false) is not { } sandbox) return ExitCode.UsageError;
        if (PackOption.Load([]) is not { } published) return ExitCode.UsageError;
        try
        {
            await using var pipeline = new GradingPipeline(published, new GradingOptions(), sandbox, TimeProvider.System);
            var costs = new List<PolicyCost>();
            foreach (var (slug, pack) in published.Folders)
            {
                foreach (var solution in Solution.Of(slug, pack).Where(solution => solution.Kind is SolutionKind.Reference))
                {
                    var request = new GradingRequest("sub_bench", slug, [solution.File], Attempt: 1, TimeSpan.Zero);
                    if (await new ChallengeExaminer(pipeline).TimePolicyAsync(request, Runs, cancellationToken) is { } time)
                        costs.Add(new(solution.Name, time.TotalMilliseconds));
                }
            }

            Write([.. costs.OrderBy(cost => cost.Milliseconds)], json);
            return ExitCode.Passed;
        }
        catch (SandboxUnavailableException unavailable)
        {
            UsageError.Report(unavailable.Message);
            return ExitCode.MachineAtFault;
        }
    }

    private static void Write(IReadOnlyList<PolicyCost> costs, bool json)
    {
        var (median, slowest) = (costs[costs.Count / 2].Milliseconds, costs[^1]);
        var machine =
            $"{Environment.ProcessorCount} cores, {RuntimeInformation.RuntimeIdentifier}, {RuntimeInformation.FrameworkDescription}";
        Console.WriteLine(json
            ? JsonSerializer.Serialize(new { solutions = costs.Count, runs = Runs, medianMs = median,
                slowestMs = slowest.Milliseconds, slowest = slowest.Solution, machine })
            : string.Create(CultureInfo.InvariantCulture,
                $"policy: median {median:0.00} ms, slowest {slowest.Milliseconds:0.00} ms ({slowest.Solution}); "
                + $"{costs.Count} solutions, {Runs} runs each; {machine}"));
    }
}
