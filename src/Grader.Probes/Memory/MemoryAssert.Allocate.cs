using Grader.Probes.Findings;
using Grader.Probes.Hosting;
using Grader.Probes.Memory;
using Grader.Probes.Sessions;

namespace Grader.Probes;

public static partial class MemoryAssert
{
    private const int DefaultElements = 4 * 1024;

    /// <summary>MM-ALLOC: allocates at most so many bytes per element, on the thread that enumerates.</summary>
    /// <param name="bytes">The bound. A wrong solution should lie well above it: the scale is exact to about 4 bytes.</param>
    /// <param name="code">
    /// Calls the student's code with a source of the given number of elements that allocates nothing per element itself
    /// (<c>Probe.Made(n, i =&gt; i).Untraced()</c>).
    /// </param>
    /// <param name="elements">n of the slope (A(2n) - A(n)) / n.</param>
    public static void AllocatesPerElementAtMost<T>(
        double bytes, Func<int, IEnumerable<T>> code, int elements = DefaultElements)
    {
        ArgumentNullException.ThrowIfNull(code);
        CheckSlope("MM-ALLOC", bytes, "per item", elements, n => Drain("MM-ALLOC", () => code(n)));
    }

    private static void CheckSlope(string property, double bytes, string per, int n, Func<int, Action> prepare)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        var session = Session.Current;
        session.Check(property, () =>
        {
            session.StartRun();
            // One lump more or less at either end of the slope is not the code's doing.
            var noise = 2.0 * Allocation.Lump / n;
            var slope = Allocation.LeastSlope(prepare, n, bytes);
            if (slope <= bytes + noise) return;
            throw session.Latch(MemoryFindings.Allocates(property, bytes, slope, per, []));
        });
    }

    /// <summary>MM-GROWTH: the bytes that a run allocates on its thread grow no faster than declared.</summary>
    /// <param name="bound">In bytes. One lump of 8 KB is granted on top.</param>
    /// <param name="input">Makes the input of a size; not counted.</param>
    /// <param name="run">Calls the student's code with it and uses up what it returns.</param>
    /// <param name="ladder">The sizes, ascending; 256, 1,024, 4,096 and 16,384 without.</param>
    public static void Grows<TInput>(Growth bound, Func<int, TInput> input, Action<TInput> run, params int[] ladder)
    {
        const string property = "MM-GROWTH";
        ArgumentNullException.ThrowIfNull(bound);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(run);
        var session = Session.Current;
        session.Check(property, () =>
        {
            session.StartRun();
            var points = new List<GrowthPoint>();
            foreach (var n in ladder.Length > 0 ? ladder : DefaultLadder)
            {
                var given = input(n);
                var allowed = bound.At(n) + Allocation.Lump;
                var bytes = Allocation.Least(() => Guarded(session, property, () => run(given)), allowed);
                points.Add(new GrowthPoint(n, bytes));
                if (bytes > allowed) throw session.Latch(MemoryFindings.Grows(bound.Name, bound.At(n), points, "bytes"));
            }
        });
    }

    private static readonly int[] DefaultLadder = [256, 1_024, 4_096, 16_384];

    /// <summary>A run that enumerates to the end and holds nothing.</summary>
    private static Action Drain<T>(string property, Func<IEnumerable<T>> code)
    {
        var session = Session.Current;
        return Guarded(session, property, () =>
        {
            using var items = code().GetEnumerator();
            while (items.MoveNext()) _ = items.Current;
        });
    }

    private static Action Guarded(Session session, string property, Action run) => () =>
    {
        try
        {
            run();
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            throw session.Latch(Unexpected.Threw(property, error, "while its memory was measured"));
        }
    };
}
