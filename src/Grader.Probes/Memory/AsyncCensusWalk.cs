namespace Grader.Probes.Memory;

/// <summary>A consumer of an async sequence that never looks at Current, so that no state machine of its own keeps an item alive during a
/// census.</summary>
internal sealed class AsyncCensusWalk<T>(Session session, string property, SourceProbe source, IAsyncEnumerator<T> enumerator)
    : IAsyncDisposable
{
    private long pulls;
    private long burst;
    private long mostAtOnce;

    public static AsyncCensusWalk<T> Start(Session session, string property, SourceProbe source, Func<IAsyncEnumerable<T>> code)
    {
        try
        {
            session.Runs(code);
            var sequence = code() ?? throw session.Latch(Unexpected.NoSequence(property));
            var enumerator = sequence.GetAsyncEnumerator(Probe.UncancelledToken());
            return new AsyncCensusWalk<T>(session, property, source, enumerator ?? throw session.Latch(Unexpected.NoEnumerator(property)));
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            throw session.Latch(Unexpected.Threw(property, error, "when it was called"));
        }
    }

    public int Yielded { get; private set; }

    /// <summary>Steps until this many items were yielded in all. Fewer is a violation.</summary>
    public async Task StepTo(int count)
    {
        await Run(() => Yielded < count).ConfigureAwait(false);
        if (Yielded < count) throw session.Latch(LazyFindings.EndedEarly(property, count, Yielded));
    }

    /// <inheritdoc cref="CensusWalk{T}.StepToFullest"/>
    public Task StepToFullest()
    {
        var last = Yielded + CensusWalk<T>.MostSteps;
        return Run(() => Yielded < last && burst < mostAtOnce);
    }

    /// <summary>Steps for as long as the run goes on.</summary>
    /// <returns>False where the sequence has ended.</returns>
    public Task<bool> StepThrough(LongRun run) => Run(() => run.GoesOn(Yielded));

    public ValueTask DisposeAsync() => enumerator.DisposeAsync();

    private async Task<bool> Run(Func<bool> goesOn)
    {
        try
        {
            while (goesOn())
            {
                if (!await enumerator.MoveNextAsync().ConfigureAwait(false)) return false;
                session.Trace.Add(EventKind.Yield, null, Yielded);
                session.Yields = ++Yielded;
                (burst, pulls) = (source.Pulls - pulls, source.Pulls);
                if (Yielded > 1) mostAtOnce = Math.Max(mostAtOnce, burst);
            }

            return true;
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            throw session.Latch(Unexpected.Threw(property, error, $"before item {Yielded} came"));
        }
    }
}
