using System.Reflection;
using Grader.Probes.Memory;

namespace Grader.Probes;

public static partial class MemoryAssert
{
    private const int DefaultElements = 1_000;
    private const double BelowABox = 19.9;

    /// <summary>What a run may allocate beside what its items may: enumerators, closures and a small buffer.</summary>
    private const double Once = 16 * 1024;

    private static readonly int[] DefaultLadder = [256, 1_024, 4_096, 16_384];

    /// <summary>MM-ALLOC: allocates at most so many bytes per element, on the thread that enumerates.</summary>
    /// <remarks>A buffer of a fixed size costs nothing per further element; so a run may allocate 16 KB beside its elements.</remarks>
    /// <param name="bytes">The bound; the scale is exact. Leave room for what amortises.</param>
    /// <param name="code">Calls the student's code with a source of the given number of elements that allocates nothing per element itself
    /// (<c>Probe.Made(n, i =&gt; i).Untraced()</c>).</param>
    /// <param name="elements">n of the slope (A(2n) - A(n)) / n.</param>
    public static void AllocatesPerElementAtMost<T>(double bytes, Func<int, IEnumerable<T>> code, int elements = DefaultElements)
    {
        ArgumentNullException.ThrowIfNull(code);
        CheckSlope("MM-ALLOC", bytes, "per item", elements, n => Drain("MM-ALLOC", () => code(n)), Once + (bytes * elements));
    }

    /// <summary>MM-BOX: boxes no value: a boxed int costs 24 bytes, and 20 per item are where boxing begins.</summary>
    /// <param name="code">Calls the student's code with a source of the given number of values that allocates nothing itself.</param>
    public static void DoesNotBox<T>(Func<int, IEnumerable<T>> code, int elements = DefaultElements)
    {
        ArgumentNullException.ThrowIfNull(code);
        CheckSlope("MM-BOX", BelowABox, "per item", elements, n => Drain("MM-BOX", () => code(n)));
    }

    /// <summary>MM-BOX for code that returns a value.</summary>
    /// <param name="run">Calls the student's code with so many values.</param>
    public static void DoesNotBox(Action<int> run, int elements = DefaultElements)
    {
        ArgumentNullException.ThrowIfNull(run);
        var session = Session.Current;
        CheckSlope("MM-BOX", BelowABox, "per item", elements, n => Guarded(session, "MM-BOX", () => run(n)));
    }

    /// <summary>MM-ENUM: a whole enumeration allocates at most so many bytes, however long.</summary>
    /// <param name="enumerate">Enumerates once, with foreach over the student's own type, so that its enumerator is found by pattern. It
    /// must be marked <c>[MethodImpl(MethodImplOptions.NoOptimization)]</c>: the optimiser may put an enumerator on the stack, or not, from
    /// one run to the next.</param>
    /// <param name="bytes">0 for a struct enumerator.</param>
    /// <param name="runs">n of the slope (A(2n) - A(n)) / n.</param>
    /// <exception cref="ArgumentException">The delegate is not marked.</exception>
    public static void EnumeratesWithoutAllocation(Action enumerate, double bytes = 0, int runs = 8)
    {
        const string property = "MM-ENUM";
        ArgumentNullException.ThrowIfNull(enumerate);
        if (!enumerate.Method.MethodImplementationFlags.HasFlag(MethodImplAttributes.NoOptimization))
            throw new ArgumentException("Mark the delegate [MethodImpl(MethodImplOptions.NoOptimization)].", nameof(enumerate));
        var session = Session.Current;
        CheckSlope(property, bytes, "per enumeration", runs, n => Guarded(session, property, () =>
        {
            for (var i = 0; i < n; i++) enumerate();
        }));
    }

    /// <param name="most">What a run of n may allocate in all.</param>
    private static void CheckSlope(
        string property, double bytes, string per, int n, Func<int, Action> prepare, double most = double.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        Session.Current.Check(property, session =>
        {
            session.StartRun();
            var (slope, single) = Allocation.LeastSlope(prepare, n, bytes, most);
            if (slope <= bytes && single > most) throw session.Latch(MemoryFindings.AllocatesAtOnce(property, n, most, single));
            if (slope <= bytes) return;
            throw session.Latch(property == "MM-BOX" ? MemoryFindings.Boxes(slope) : MemoryFindings.Allocates(property, bytes, slope, per));
        });
    }

    /// <summary>MM-GROWTH: the bytes that a run allocates on its thread grow no faster than declared, and the answer is right at every
    /// size.</summary>
    /// <param name="bound">In bytes.</param>
    /// <param name="input">Makes the input of a size; not counted.</param>
    /// <param name="run">Calls the student's code with it, uses up what it returns, and returns the answer.</param>
    /// <param name="expected">The right answer for the input; not counted.</param>
    /// <param name="ladder">The sizes, ascending; 256, 1,024, 4,096 and 16,384 without.</param>
    public static void Grows<TInput>(
        Growth bound, Func<int, TInput> input, Func<TInput, object?> run, Func<TInput, object?> expected, params int[] ladder)
    {
        const string property = "MM-GROWTH";
        ArgumentNullException.ThrowIfNull(bound);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(expected);
        Session.Current.Check(property, session =>
        {
            session.StartRun();
            var points = new List<GrowthPoint>();
            foreach (var n in ladder.Length > 0 ? ladder : DefaultLadder)
            {
                var given = input(n);
                var allowed = bound.At(n);
                object? answer = null;
                var bytes = Allocation.Least(() => Guarded(session, property, () => answer = run(given)), allowed);
                points.Add(new GrowthPoint(n, bytes));
                if (bytes > allowed) throw session.Latch(MemoryFindings.Grows(bound, allowed, points, "bytes"));
                var seen = session.Guard(property, "when its answer was read", () => Snapshot.Of(answer));
                LargeAnswer.Judge(session, bound.Size(n), Snapshot.Of(expected(given)), seen, IsRight);
            }
        });

        bool IsRight(int n)
        {
            var given = input(n);
            return Snapshot.Of(run(given)).Matches(Snapshot.Of(expected(given)));
        }
    }

    /// <summary>A run that enumerates to the end and holds nothing.</summary>
    private static Action Drain<T>(string property, Func<IEnumerable<T>> code)
    {
        var session = Session.Current;
        return Guarded(session, property, () =>
        {
            using var items = code().Opened(session, property);
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
