using System.Collections.Concurrent;
using Grader.Testing.Machine;

namespace Grader.Testing.Submissions;

/// <summary>
/// Grades many submissions side by side on one worker, with an honest one beside every four hostile ones, and after
/// each batch looks for what
/// they left on the machine.
/// </summary>
/// <param name="atATime">How many gradings run at once.</param>
/// <param name="port">A port of this machine that something listens on.</param>
public sealed class SuiteRun(SuiteGrader grader, int atATime, int port = 0)
{
    private const int BatchSize = 24;
    private const int HonestAfter = 4;

    /// <param name="done">Receives each outcome as soon as its batch has ended.</param>
    public async Task RunAsync(IReadOnlyList<SuiteProgram> programs, Action<SuiteOutcome> done, CancellationToken cancellationToken)
    {
        HostSnapshot? before = null;
        foreach (var batch in programs.Chunk(BatchSize))
        {
            // Until the first grading has ended, the pipeline still starts its processes.
            if (LooksForLeftOvers) before ??= await ReadyAsync(batch[0].Challenge!, cancellationToken).ConfigureAwait(false);
            var outcomes = await GradeAsync(batch, cancellationToken).ConfigureAwait(false);
            var left = before is null ? [] : await Quiescence.LeftOverAsync(before, cancellationToken).ConfigureAwait(false);
            foreach (var outcome in outcomes)
                done(left.Count == 0 ? outcome : outcome.With([$"left behind by one of {batch.Length}: {string.Join(", ", left)}"]));
        }
    }

    private async Task<IReadOnlyList<SuiteOutcome>> GradeAsync(SuiteProgram[] batch, CancellationToken cancellationToken)
    {
        var outcomes = new ConcurrentDictionary<SuiteProgram, SuiteOutcome>();
        var honest = new ConcurrentQueue<(SuiteProgram[] Beside, string Problem)>();
        var jobs = batch.Chunk(HonestAfter).SelectMany(four => four.Select(Suite)
            .Concat(four.Where(IsHostile).Select(program => program.Challenge!).Distinct().Select(slug => Honest(four, slug))));
        var options = new ParallelOptions { MaxDegreeOfParallelism = atATime, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(jobs, options, async (job, token) => await job(token).ConfigureAwait(false)).ConfigureAwait(false);
        return
        [
            .. batch.Select(program => outcomes[program].With(honest.Where(entry => entry.Beside.Contains(program))
                .Select(entry => entry.Problem))),
        ];

        Func<CancellationToken, Task> Suite(SuiteProgram program) => async token =>
            outcomes[program] = await grader.GradeAsync(program, token, port).ConfigureAwait(false);

        Func<CancellationToken, Task> Honest(SuiteProgram[] four, string slug) => async token =>
        {
            if (await grader.GradeHonestAsync(slug, token).ConfigureAwait(false) is { } problem)
                honest.Enqueue((four, $"the honest submission for {slug} beside it: {problem}"));
        };
    }

    // A single layer does not promise to leave nothing behind.
    private bool LooksForLeftOvers => grader.Mode is GradingMode.Policy or GradingMode.WithoutPolicy;

    private bool IsHostile(SuiteProgram program) => LooksForLeftOvers && program.Expected[grader.Mode].Verdicts is not ["passed"];

    private async Task<HostSnapshot> ReadyAsync(string challenge, CancellationToken cancellationToken)
    {
        await grader.GradeHonestAsync(challenge, cancellationToken).ConfigureAwait(false);
        return await Quiescence.SettleAsync(cancellationToken).ConfigureAwait(false);
    }
}
