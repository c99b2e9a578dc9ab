using Grader.Probes.Findings;
using Grader.Probes.Laziness;
using Grader.Probes.Sessions;

namespace Grader.Probes;

public static partial class LazyAssert
{
    private const string Dispose = "LZ-DISPOSE";

    /// <summary>
    /// LZ-DISPOSE: every enumerator or reader that the code opened is disposed, whether the consumer leaves after 0, 1, …
    /// items or (with sources that end) at the end. Disposing one twice is legal.
    /// </summary>
    /// <remarks>
    /// Leaving before the first MoveNext runs no finally block of an iterator, so a source that was opened before it but
    /// never pulled from is let off then.
    /// </remarks>
    /// <param name="upTo">The largest number of items to take before the break; so many must come.</param>
    public static void DisposesOnBreak<T>(Func<IEnumerable<T>> code, int upTo, params SourceProbe[] sources)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentOutOfRangeException.ThrowIfNegative(upTo);
        var session = Session.Of(sources);
        session.Check(Dispose, () =>
        {
            for (var items = 0; items <= upTo; items++)
            {
                var walk = Walk<T>.Start(session, Dispose, code, sources);
                walk.Take(items);
                walk.Close();
                JudgeDisposal(session, sources, $"left after {Plural.Of(items, "item")}", mustOpen: items > 0 && items == upTo, walk.HasMoved);
            }
        });
        if (Array.TrueForAll(sources, source => source.Length is not null)) DisposesAtEnd(code, sources);
    }

    /// <summary>LZ-DISPOSE: every enumerator or reader that the code opened is disposed once the consumer saw the end.</summary>
    public static void DisposesAtEnd<T>(Func<IEnumerable<T>> code, params SourceProbe[] sources)
    {
        ArgumentNullException.ThrowIfNull(code);
        var session = Session.Of(sources);
        session.Check(Dispose, () =>
        {
            var walk = Walk<T>.Start(session, Dispose, code, sources);
            for (var items = 0; items < MostItems && walk.Next(); items++)
            {
            }

            walk.Close();
            JudgeDisposal(session, sources, "reached the end", mustOpen: true, walk.HasMoved);
        });
    }

    /// <summary>LZ-DISPOSE: every enumerator or reader that the code opened is disposed when an error passes through.</summary>
    /// <param name="fault">The error to inject; it must come out while the consumer enumerates.</param>
    public static void DisposesOnFault<T>(Func<IEnumerable<T>> code, Fault fault, params SourceProbe[] sources)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(fault);
        var session = fault.Probe.Session;
        session.Check(Dispose, () =>
        {
            fault.Inject();
            try
            {
                var walk = Walk<T>.Prepare(session, Dispose, [fault.Probe, .. sources]);
                var thrown = WalkIntoFault(walk, code);
                if (fault.Reached && thrown is null) throw session.Latch(FaultFindings.Lost(Dispose, fault));
                JudgeDisposal(session, sources, $"met an error {fault.Place}", mustOpen: false, walk.HasMoved);
            }
            finally
            {
                fault.Remove();
            }
        });
    }

    /// <summary>Which error comes out, and when, is LZ-FAULT's to judge.</summary>
    /// <returns>The first that came out; null where none did.</returns>
    private static Exception? WalkIntoFault<T>(Walk<T> walk, Func<IEnumerable<T>> code)
    {
        Exception? thrown = null;
        try
        {
            walk.Call(code);
            walk.OpenAsItIs();
            while (walk.Yielded < MostItems && walk.Step())
            {
            }
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            thrown = error;
        }

        try
        {
            walk.CloseAsItIs();
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            thrown ??= error;
        }

        return thrown;
    }

    /// <param name="moved">Whether MoveNext was called: only then can a finally block of an iterator run.</param>
    private static void JudgeDisposal(Session session, SourceProbe[] sources, string moment, bool mustOpen, bool moved)
    {
        session.ThrowIfViolated();
        if (mustOpen && sources.Length > 0 && Array.TrueForAll(sources, source => source.Opens == 0))
            throw session.Latch(DisposalFindings.NeverOpened(moment));
        if (Array.Find(sources, source => source.Tally.Leaks(moved)) is { } leaked)
            throw session.Latch(DisposalFindings.Leaked(leaked, moment));
    }
}
