using System.Collections.Concurrent;
using System.Diagnostics;
using Grader.Contracts.Results;
using Grader.Grading;
using Grader.Grading.Packs;
using Grader.Verification.Attacks.Machine;
using Grader.Verification.Solutions;

namespace Grader.Verification.Attacks.Soaking;

/// <summary>Many submissions on one worker, half of them hostile, four at a time.</summary>
/// <param name="published">The challenges of the repository and those of the attacks.</param>
/// <param name="policy">Whether <paramref name="pipeline"/> enforces the policy.</param>
public sealed class Soak(PackSnapshot published, GradingPipeline pipeline, bool policy, IReadOnlyList<Attack> attacks)
{
    private const int AtATime = 4;

    /// <summary>Until then the runtime compiles and pools fill: a tenth of the run, within reason.</summary>
    private const int MostWarmUp = 200;

    private readonly AttackRunner runner = new(published, pipeline, policy);

    private readonly Solution[] honest =
    [
        .. published.Catalogue.Challenges.SelectMany(challenge => Solution.Of(challenge.Slug, published.Folders[challenge.Slug]))
            .Where(solution => solution.Kind is SolutionKind.Reference),
    ];

    /// <param name="count">Submissions in all, beside those of the warm-up.</param>
    /// <param name="graded">Told after each.</param>
    public async Task<SoakReport> RunAsync(int count, int seed, IProgress<string> graded, CancellationToken cancellationToken)
    {
        var random = new Random(seed);
        foreach (var challenge in published.Catalogue.Challenges)
            await new ChallengeExaminer(pipeline).PrepareAsync(challenge.Slug, cancellationToken).ConfigureAwait(false);
        var warmUp = Math.Min(MostWarmUp, (count + 9) / 10);
        await GradeAsync(warmUp, random, graded, cancellationToken).ConfigureAwait(false);

        var machineBefore = await Quiescence.SettleAsync(cancellationToken).ConfigureAwait(false);
        var memoryBefore = WorkerMemory.Read();
        var started = Stopwatch.GetTimestamp();
        var problems = await GradeAsync(count, random, graded, cancellationToken).ConfigureAwait(false);
        var elapsed = Stopwatch.GetElapsedTime(started);
        var left = await Quiescence.LeftOverAsync(machineBefore, cancellationToken).ConfigureAwait(false);
        return new(
            seed, policy, warmUp, count - (count / 2), count / 2, problems, left, machineBefore, HostSnapshot.Take(), memoryBefore,
            WorkerMemory.Read(), elapsed);
    }

    /// <returns>What did not end as it must.</returns>
    private async Task<IReadOnlyList<string>> GradeAsync(
        int count, Random random, IProgress<string> graded, CancellationToken cancellationToken)
    {
        var problems = new ConcurrentQueue<string>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellationToken };
        // Drawn before, so that a seed says which submissions come, and in which order.
        var jobs = Enumerable.Range(0, count).Select(number => number % 2 == 0 ? Honest(Draw(honest)) : Hostile(Draw(attacks))).ToArray();
        await Parallel.ForEachAsync(jobs, options, async (job, token) =>
        {
            var (name, problem) = await job(token).ConfigureAwait(false);
            if (problem is not null) problems.Enqueue($"{name}: {problem}");
            graded.Report(name);
        }).ConfigureAwait(false);
        return [.. problems.Order(StringComparer.Ordinal)];

        T Draw<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
    }

    private Func<CancellationToken, Task<(string Name, string? Problem)>> Honest(Solution solution) => async token =>
    {
        var result = await pipeline.GradeAsync(new("sub_soak", solution.Slug, [solution.File], Attempt: 1, TimeSpan.Zero), token)
            .ConfigureAwait(false);
        return (solution.Name, result is { Verdict: Verdict.Passed } && result.Score == result.MaxScore
            ? null
            : $"{AttackExpectation.NameOf(result.Verdict)}, {result.Score} of {result.MaxScore} points");
    };

    private Func<CancellationToken, Task<(string Name, string? Problem)>> Hostile(Attack attack) => async token =>
    {
        var outcome = await runner.MeetAsync(attack, token).ConfigureAwait(false);
        return (attack.ToString(), outcome.Problems.Count == 0 ? null : string.Join("; ", outcome.Problems));
    };
}
