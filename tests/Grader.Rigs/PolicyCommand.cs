using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using Grader.Cli;
using Grader.Cli.Reports;
using Grader.Cli.Usage;
using Grader.Grading;
using Grader.Verification.Solutions;

namespace Grader.Rigs;

/// <summary><c>policy</c>: what the policy check costs for each reference solution, compiled once as in service.</summary>
internal sealed class PolicyCommand : Command
{
    private const int Runs = 50;

    private readonly FormatOption format = new();

    public PolicyCommand()
        : base("policy", "Measures the policy check, warm, over the reference solutions.")
    {
        Options.Add(format);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (SandboxSettings.Read(unsafeNoSandbox: false) is not { } sandbox) return ExitCode.UsageError;
        if (PackOption.Load([]) is not { } packs) return ExitCode.UsageError;
        await using var pipeline = new GradingPipeline(packs, new GradingOptions(), sandbox, TimeProvider.System);
        var examiner = new ChallengeExaminer(pipeline);
        var costs = new List<(string Name, double Milliseconds)>();
        foreach (var solution in packs.Folders.SelectMany(folder => Solution.Of(folder.Key, folder.Value)))
        {
            if (solution.Kind is not SolutionKind.Reference) continue;
            var request = new GradingRequest("sub_policy", solution.Slug, [solution.File], Attempt: 1, TimeSpan.Zero);
            if (await examiner.TimePolicyAsync(request, Runs, cancellationToken) is { } time)
                costs.Add((solution.Name, time.TotalMilliseconds));
        }

        Write([.. costs.OrderBy(cost => cost.Milliseconds)], format.IsJson(parsed));
        return ExitCode.Passed;
    }

    private static void Write((string Name, double Milliseconds)[] costs, bool json)
    {
        var (median, slowest) = (costs[costs.Length / 2].Milliseconds, costs[^1]);
        var machine =
            $"{Environment.ProcessorCount} cores, {RuntimeInformation.RuntimeIdentifier}, {RuntimeInformation.FrameworkDescription}";
        if (json)
        {
            StdoutDocument.Write(new
            {
                solutions = costs.Length, runs = Runs, medianMs = median, slowestMs = slowest.Milliseconds, slowest = slowest.Name, machine,
            });
        }
        else
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"policy: median {median:0.00} ms, slowest {slowest.Milliseconds:0.00} ms ({slowest.Name}); "
                + $"{costs.Length} solutions, {Runs} runs each; {machine}"));
        }
    }
}
