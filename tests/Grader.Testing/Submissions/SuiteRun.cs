using Grader.Testing.Machine;

namespace Grader.Testing.Submissions;

/// <summary>
/// Grades many submissions side by side on one worker, an honest one beside every four hostile ones, and then looks for what
/// they left on the machine.
/// </summary>
/// <param name="atATime">How many gradings run at once.</param>
/// <param name="port">A port of this machine that something listens on.</param>
public sealed class SuiteRun(SuiteGrader grader, int atATime, int port = 0)
{
    private const int HonestAfter = 4;

    /// <param name="done">Receives each outcome, from several threads, as soon as the honest submission beside it has ended too.</param>
    /// <returns>What the programs left on the machine, a sentence each.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(
        IReadOnlyList<SuiteProgram> programs, Action<SuiteOutcome> done, CancellationToken cancellationToken)
    {
        // Until the first grading has ended, the pipeline still starts its processes.
        var before = LooksForLeftOvers ? await ReadyAsync(programs[0].Challenge!, cancellationToken).ConfigureAwait(false) : null;
        using var slots = new SemaphoreSlim(atATime);
        await Task.WhenAll(programs.Chunk(HonestAfter).Select(GradeAsync)).ConfigureAwait(false);
        return before is null ? [] : await Quiescence.LeftOverAsync(before, cancellationToken).ConfigureAwait(false);

        async Task GradeAsync(SuiteProgram[] four)
        {
            var graded = four.Select(program => InSlotAsync(() => grader.GradeAsync(program, cancellationToken, port))).ToArray();
            var honest = four.Where(IsHostile).Select(program => program.Challenge!).Distinct()
                .Select(slug => InSlotAsync(() => HonestProblemAsync(slug, cancellationToken))).ToArray();
            var problems = (await Task.WhenAll(honest).ConfigureAwait(false)).OfType<string>().ToArray();
            foreach (var outcome in await Task.WhenAll(graded).ConfigureAwait(false)) done(outcome.With(problems));
        }

        async Task<T> InSlotAsync<T>(Func<Task<T>> grade)
        {
            await slots.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                return await grade().ConfigureAwait(false);
            }
            finally
            {
                slots.Release();
            }
        }
    }

    // A single layer does not promise to leave nothing behind.
    private bool LooksForLeftOvers => grader.Mode is GradingMode.Policy or GradingMode.WithoutPolicy;

    private bool IsHostile(SuiteProgram program) => LooksForLeftOvers && program.Expected[grader.Mode].Verdicts is not ["passed"];

    private async Task<string?> HonestProblemAsync(string slug, CancellationToken cancellationToken) =>
        await grader.GradeHonestAsync(slug, cancellationToken).ConfigureAwait(false) is { } problem
            ? $"the honest submission for {slug} beside it: {problem}"
            : null;

    private async Task<HostSnapshot> ReadyAsync(string challenge, CancellationToken cancellationToken)
    {
        await grader.GradeHonestAsync(challenge, cancellationToken).ConfigureAwait(false);
        return await Quiescence.SettleAsync(cancellationToken).ConfigureAwait(false);
    }
}
