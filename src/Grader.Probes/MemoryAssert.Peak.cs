using Grader.Probes.Memory;

namespace Grader.Probes;

public static partial class MemoryAssert
{
    private const string Peak = "MM-PEAK";

    /// <summary>MM-PEAK: a stream of heavy items passes through a small heap. While items are pulled the heap is looked at; where it seems
    /// to exceed the limit, a full collection tells what is really in use. The process' own hard limit stands behind it. What comes out is
    /// right to its end.</summary>
    /// <param name="megabytes">What may be in use beyond what was before. The stream should be several times as heavy.</param>
    /// <param name="count">The number of items of the stream.</param>
    /// <param name="source">Makes a source of a size, which makes heavy items at each pull:
    /// <c>n =&gt; Probe.Made(n, i =&gt; new byte[1024])</c>.</param>
    /// <param name="code">Calls the student's code with it; its output is enumerated to the end.</param>
    /// <param name="expected">The output for a size. It is enumerated beside it, so let it make its items on the way.</param>
    public static void StreamsWithin<TSource, T>(
        int megabytes, int count, Func<int, TSource> source, Func<TSource, IEnumerable<T>> code, Func<int, IEnumerable<T>> expected)
        where TSource : SourceProbe
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(megabytes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        var (stream, due) = (source(count).Untraced(), expected(count));
        stream.Watermark = new Watermark(megabytes);
        stream.Session.Check(Peak, session =>
        {
            session.StartRun(stream);
            var difference = DrainWithinHeap(session, () => code(stream), due, megabytes);
            session.ThrowIfViolated();
            LazyAssert.JudgeLaterOpens(session, stream, () => LargeAnswer.OpensWhenSmall(source, small => Snapshot.Of(code(small))));
            if (stream.Pulls < count) throw session.Latch(MemoryFindings.NeverReadAll(Peak, count, stream.Pulls));
            if (difference is not null)
                LargeAnswer.Judge(session, $"with {Plural.Of(count, "item")}", difference, IsRight);
        });

        bool IsRight(int n)
        {
            var small = source(n).Untraced();
            var dueOfSmall = Snapshot.Of(expected(n));
            return Snapshot.Of(code(small)).Matches(dueOfSmall);
        }
    }

    /// <returns>Where the output differs from the expected one, in words.</returns>
    private static Func<string>? DrainWithinHeap<T>(Session session, Func<IEnumerable<T>> code, IEnumerable<T> expected, int megabytes)
    {
        Func<string>? difference = null;
        try
        {
            Guarded(session, Peak, () => difference = Compare(session, code(), expected))();
        }
        catch (OutOfMemoryException)
        {
            // The hard limit was faster than the watermark; what filled the heap is garbage by now.
            throw session.Latch(MemoryFindings.OutOfMemory(megabytes));
        }

        return difference;
    }

    /// <summary>Enumerates to the end, be it right or wrong, and holds nothing but the first difference. More than was expected may be
    /// without an end.</summary>
    private static Func<string>? Compare<T>(Session session, IEnumerable<T> sequence, IEnumerable<T> expected)
    {
        Func<string>? difference = null;
        using var items = sequence.Opened(session, Peak);
        var position = 0;
        foreach (var due in expected)
        {
            if (!items.MoveNext()) return difference ?? Difference(position, Snapshot.Of(due), null);
            var seen = items.Current;
            if (!Snapshot.Same(seen, due)) difference ??= Difference(position, Snapshot.Of(due), Snapshot.Of(seen));
            position++;
        }

        return items.MoveNext() ? difference ?? Difference(position, null, null) : difference;
    }

    private static Func<string> Difference(int position, Snapshot? due, Snapshot? seen) =>
        () => ValueFindings.DifferenceAt(position, due, seen);
}
