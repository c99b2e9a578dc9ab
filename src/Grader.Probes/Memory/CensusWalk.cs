using System.Runtime.CompilerServices;

namespace Grader.Probes.Memory;

/// <summary>A consumer that holds none of the items it gets. Stepping and counting are methods of their own that are never inlined, so that
/// no register or stack slot of theirs keeps an item alive during a census.</summary>
internal sealed class CensusWalk<T>(
    Session session, string property, IEnumerable<T> sequence, Survivors yielded, SourceProbe? source = null) : IDisposable
{
    /// <summary>How far on the next block is looked for.</summary>
    public const int MostSteps = 64;

    private readonly IEnumerator<T> enumerator = sequence.Opened(session, property);
    private long pulls;
    private long burst;
    private long mostAtOnce;

    public int Yielded { get; private set; }

    /// <summary>Steps until this many items were yielded in all. Fewer is a violation.</summary>
    public void StepTo(int count)
    {
        Run(count);
        if (Yielded < count) throw session.Latch(LazyFindings.EndedEarly(property, count, Yielded));
    }

    /// <summary>Steps on, a few dozen items at most, until one item takes as many pulls as any since the second: code that reads in blocks
    /// holds much then, and little elsewhere.</summary>
    public void StepToFullest()
    {
        for (var step = 0; step < MostSteps && burst < mostAtOnce; step++) Run(Yielded + 1);
    }

    public void StepToEnd() => Run(Session.MostItems);

    /// <summary>Steps for as long as the run goes on.</summary>
    /// <returns>False where the sequence has ended.</returns>
    public bool StepThrough(LongRun run)
    {
        var due = Yielded;
        while (run.GoesOn(due) && Yielded == due) Run(++due);
        return Yielded == due;
    }

    public void Dispose() => enumerator.Dispose();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Run(int count)
    {
        try
        {
            while (Yielded < count && Step())
            {
            }
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            throw session.Latch(Unexpected.Threw(property, error, $"before item {Yielded} came"));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Step()
    {
        if (!enumerator.MoveNext()) return false;
        Note(enumerator.Current);
        session.Trace.Add(EventKind.Yield, null, Yielded);
        session.Yields = ++Yielded;
        NotePulls();
        return true;
    }

    private void NotePulls()
    {
        if (source is null) return;
        (burst, pulls) = (source.Pulls - pulls, source.Pulls);
        if (Yielded > 1) mostAtOnce = Math.Max(mostAtOnce, burst);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Note(T item)
    {
        if (!typeof(T).IsValueType) yielded.Add(item);
    }
}
