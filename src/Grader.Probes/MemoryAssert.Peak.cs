using Grader.Probes.Memory;

namespace Grader.Probes;

public static partial class MemoryAssert
{
    private const string Peak = "MM-PEAK";

    /// <summary>MM-PEAK: a stream of heavy items passes through a small heap. While items are pulled the heap is looked at; where it seems
    /// to exceed the limit, a full collection tells what is really in use. The process' own hard limit stands behind it.</summary>
    /// <param name="megabytes">What may be in use beyond what was before. The stream should be several times as heavy.</param>
    /// <param name="code">Calls the student's code; its output is enumerated to the end.</param>
    /// <param name="source">Makes heavy items at each pull: <c>Probe.Made(40_000, i =&gt; new byte[1024])</c>.</param>
    public static void StreamsWithin<T>(int megabytes, Func<IEnumerable<T>> code, SourceProbe source)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(megabytes);
        var traced = source.IsTraced;
        source.IsTraced = false;
        source.Watermark = new Watermark(megabytes);
        try
        {
            source.Session.Check(Peak, session =>
            {
                session.StartRun(source);
                DrainWithinHeap(session, code, megabytes);
                session.ThrowIfViolated();
                LazyAssert.JudgeOpensWherePromised(session, source);
                if (source.Length is { } length && source.Pulls < length)
                    throw session.Latch(MemoryFindings.NeverReadAll(Peak, (int)length, source.Pulls));
            });
        }
        finally
        {
            source.Watermark = null;
            source.IsTraced = traced;
        }
    }

    private static void DrainWithinHeap<T>(Session session, Func<IEnumerable<T>> code, int megabytes)
    {
        try
        {
            Drain(Peak, code)();
        }
        catch (OutOfMemoryException)
        {
            // The hard limit was faster than the watermark; what filled the heap is garbage by now.
            throw session.Latch(MemoryFindings.OutOfMemory(megabytes));
        }
    }
}
