using Grader.Probes.Asynchrony;

namespace Grader.Probes;

public static partial class AsyncAssert
{
    /// <summary>LZ-DEFER for async code: nothing happens until the first MoveNextAsync.</summary>
    public static Task DefersExecution<T>(Func<IAsyncEnumerable<T>> code, params Instrument[] probes)
    {
        const string property = "LZ-DEFER";
        ArgumentNullException.ThrowIfNull(code);
        return Session.Of(probes).CheckAsync(property, session => WithEachToken(async () =>
        {
            session.StartRun(probes);
            var walk = new AsyncWalk<T>(session, property);
            var sequence = walk.Call(code);
            if (Array.Find(probes, probe => probe.Touches > 0) is { } touched)
                throw session.Latch(LazyFindings.WorkedEarly(touched, atCall: true));
            walk.Open(sequence, default);
            if (Array.Find(probes, probe => probe.Work > 0) is { } worked)
                throw session.Latch(LazyFindings.WorkedEarly(worked, atCall: false));

            // Only work that is done at all can have been deferred.
            if (!await walk.Next().ConfigureAwait(false) && Array.TrueForAll(probes, probe => probe.Work == 0))
                throw session.Latch(LazyFindings.DidNothing(property));
            await walk.Close().ConfigureAwait(false);
        }));
    }

    /// <summary>
    /// LZ-PULL for async code: as
    /// <see cref="LazyAssert.DemandAtMost{T}(Func{IEnumerable{T}}, SourceProbe, Func{int, long}, int?, string)"/>.
    /// </summary>
    /// <param name="take">How many items must come; null runs to the end.</param>
    public static Task DemandAtMost<T>(Func<IAsyncEnumerable<T>> code, AsyncSourceProbe source, Func<int, long> pulls, int? take = null)
    {
        const string property = "LZ-PULL";
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(pulls);
        return source.Session.CheckAsync(property, session => WithEachToken(async () =>
        {
            var curve = new DemandCurve(Demand.Pulls(source, pulls));
            var quiescence = new Quiescence();
            var walk = AsyncWalk<T>.Start(session, property, code, [source]);
            while (!walk.Ended && walk.Yielded < (take ?? Session.MostItems))
            {
                var position = walk.Yielded;
                await walk.Next().ConfigureAwait(false);

                // Code that reads in the background may not have come as far as it will before it is asked again.
                await quiescence.WaitFor(() => source.Pulls > pulls(position)).ConfigureAwait(false);
                curve.Add(position, walk.Ended);
                if (curve.Exceeded is not null) session.Trace.Freeze();
            }

            if (curve.Exceeded is not null) throw session.Latch(LazyFindings.Exceeded(property, curve));
            session.NeedMost(property, take ?? 0, walk.Yielded);
            await walk.Close().ConfigureAwait(false);
        }));
    }

    /// <summary>Runs four times: one enumeration each without a token, with one as an argument (where the author hands over
    /// <see cref="Probe.UncancelledToken"/>), with one from its consumer, and with both.</summary>
    private static async Task WithEachToken(Func<Task> run)
    {
        for (var time = 0; time < 4; time++) await run().ConfigureAwait(false);
    }

    /// <summary>VAL for async code: yields exactly these items, in this order, and then ends.</summary>
    public static Task Yields<T>(IEnumerable<T> expected, Func<IAsyncEnumerable<T>> code)
    {
        const string property = "VAL";
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(code);
        return Session.Current.CheckAsync(property, async session =>
        {
            var due = expected.ToArray();
            var walk = AsyncWalk<T>.Start(session, property, code, []);
            var seen = new List<T?>();
            while (seen.Count <= due.Length && await walk.Next().ConfigureAwait(false)) seen.Add(walk.Current);
            await walk.Close().ConfigureAwait(false);
            // The comparison and its words are the same as for a plain sequence.
            ValueAssert.Compare(session, due, () => seen!);
        });
    }
}
