namespace Grader.Probes.Memory;

/// <summary>A consumer of an async sequence that never looks at Current, so that no state machine of its own keeps an item alive during a
/// census.</summary>
internal sealed class AsyncCensusWalk<T>(Session session, string property, IAsyncEnumerator<T> enumerator) : IAsyncDisposable
{
    private int yielded;

    public static AsyncCensusWalk<T> Start(Session session, string property, Func<IAsyncEnumerable<T>> code)
    {
        try
        {
            return new AsyncCensusWalk<T>(session, property, code().GetAsyncEnumerator(CancellationToken.None));
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            throw session.Latch(Unexpected.Threw(property, error, "when it was called"));
        }
    }

    /// <summary>Steps until this many items were yielded in all. Fewer is a violation.</summary>
    public async Task StepTo(int count)
    {
        try
        {
            while (yielded < count && await enumerator.MoveNextAsync().ConfigureAwait(false))
            {
                session.Trace.Add(EventKind.Yield, null, yielded);
                session.Yields = ++yielded;
            }
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            throw session.Latch(Unexpected.Threw(property, error, $"when it was asked for item {yielded}"));
        }

        if (yielded < count) throw session.Latch(LazyFindings.EndedEarly(property, count, yielded));
    }

    public ValueTask DisposeAsync() => enumerator.DisposeAsync();
}
