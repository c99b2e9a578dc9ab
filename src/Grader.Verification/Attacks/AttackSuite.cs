using Grader.Verification.Attacks.Machine;

namespace Grader.Verification.Attacks;

/// <summary>Runs attacks four at a time on one worker and looks at the machine after each four.</summary>
public sealed class AttackSuite(AttackRunner runner)
{
    private const int AtATime = 4;

    /// <returns>One outcome for each attack, in their order.</returns>
    public async Task<IReadOnlyList<AttackOutcome>> RunAsync(IEnumerable<Attack> attacks, CancellationToken cancellationToken)
    {
        List<AttackOutcome> outcomes = [];
        HostSnapshot? before = null;
        foreach (var volley in attacks.Chunk(AtATime))
        {
            // Not before the first grading: until then a pipeline is still starting its processes.
            before ??= await ReadyAsync(volley[0].Challenge, cancellationToken).ConfigureAwait(false);
            var met = await Task.WhenAll(volley.Select(attack => runner.RunAsync(attack, cancellationToken))).ConfigureAwait(false);
            var left = await Quiescence.LeftOverAsync(before, cancellationToken).ConfigureAwait(false);
            outcomes.AddRange(left.Count == 0 ? met
                : met.Select(outcome => outcome.With($"left behind by one of these four: {string.Join(", ", left)}")));
        }

        return outcomes;
    }

    private async Task<HostSnapshot> ReadyAsync(string challenge, CancellationToken cancellationToken)
    {
        await runner.GradeHonestAsync(challenge, cancellationToken).ConfigureAwait(false);
        return await Quiescence.SettleAsync(cancellationToken).ConfigureAwait(false);
    }
}
