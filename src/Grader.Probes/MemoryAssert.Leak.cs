using System.Runtime.CompilerServices;
using Grader.Probes.Memory;

namespace Grader.Probes;

public static partial class MemoryAssert
{
    private const string Leak = "MM-LEAK";

    /// <summary>MM-LEAK: when the pipeline is gone, none of its items and results is alive. It runs twice, with other items: a cache that
    /// forgets the first run's still holds the second's.</summary>
    /// <param name="code">Calls the student's code.</param>
    /// <param name="source">The source, whose pulls make new objects.</param>
    /// <param name="take">How many items to take before leaving; at least that many must come. Null to run to the end.</param>
    /// <param name="allowed">How many may live on.</param>
    public static void Releases<T>(Func<IEnumerable<T>> code, SourceProbe source, int? take, int allowed = 0)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(source);
        CheckCensus(Leak, source, (session, survivors) =>
        {
            for (var run = 1; run <= 2; run++)
            {
                RunAndDrop(session, code, source, survivors, take);
                JudgeLeak(session, survivors, allowed, alive => MemoryFindings.Leaks(run, alive, allowed));
            }
        });
    }

    /// <summary>MM-LEAK for a sequence that keeps nothing between two enumerations: when one is over, its items and results are gone,
    /// although the sequence is alive. It is enumerated twice.</summary>
    /// <param name="code">Calls the student's code.</param>
    /// <param name="source">The source, whose pulls make new objects.</param>
    /// <param name="take">How many items to take before leaving; at least that many must come. Null to run to the end.</param>
    /// <param name="allowed">How many may live on. An iterator that was left holds the item that was current.</param>
    public static void KeepsNothing<T>(Func<IEnumerable<T>> code, SourceProbe source, int? take, int allowed = 0)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(source);
        CheckCensus(Leak, source, (session, survivors) =>
        {
            var sequence = session.Call(Leak, code, source);
            for (var run = 1; run <= 2; run++)
            {
                Enumerate(session, sequence, survivors, take);
                JudgeLeak(session, survivors, allowed, alive => MemoryFindings.KeepsAfterwards(run, alive, allowed));
            }

            GC.KeepAlive(sequence);
        });
    }

    private static void JudgeLeak(Session session, Survivors survivors, int allowed, Func<int, Finding> finding)
    {
        session.ThrowIfViolated();
        var alive = survivors.CountAlive(allowed);
        if (alive > allowed) throw session.Latch(finding(alive));
    }

    /// <remarks>In a frame of its own, which is gone when the living are counted.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void RunAndDrop<T>(Session session, Func<IEnumerable<T>> code, SourceProbe source, Survivors survivors, int? take) =>
        Enumerate(session, session.Call(Leak, code, source), survivors, take);

    /// <remarks>In a frame of its own, too.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Enumerate<T>(Session session, IEnumerable<T> sequence, Survivors survivors, int? take)
    {
        using var walk = new CensusWalk<T>(session, Leak, sequence, survivors);
        if (take is { } due) walk.StepTo(due);
        else walk.StepToEnd();
    }
}
