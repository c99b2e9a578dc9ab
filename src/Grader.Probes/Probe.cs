using Grader.Probes.Asynchrony;
using Grader.Probes.Sources;

namespace Grader.Probes;

/// <summary>Creates the probes that tests hand to student code. A probe belongs to the test that created it, and all probes of a test share
/// one trace.</summary>
public static class Probe
{
    /// <summary>How many pulls blow the fuse of an infinite source.</summary>
    public const int DefaultFuse = 10_000;

    /// <summary>What a test draws inputs from. The grader seeds it, and names the seed in the result, so that a run can be repeated.
    /// </summary>
    public static Random Random => Draw.Source;

    /// <summary>A sequence of these items.</summary>
    public static SequenceProbe<T> Of<T>(params T[] items) => InAShape([.. Argument.NotNull(items)]);

    /// <summary>A sequence that makes a new item at each pull.</summary>
    /// <param name="count">How many.</param>
    /// <param name="make">The item at a position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static SequenceProbe<T> Made<T>(int count, Func<int, T> make)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentNullException.ThrowIfNull(make);
        return InAShape(make, count);
    }

    /// <summary>An infinite sequence.</summary>
    /// <param name="make">The item at a position, from 0; called at each pull.</param>
    /// <param name="fuse">After this many pulls in one run the source latches a violation and ends. No clock is needed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The fuse is not positive.</exception>
    public static SequenceProbe<T> Infinite<T>(Func<int, T> make, int fuse = DefaultFuse)
    {
        ArgumentNullException.ThrowIfNull(make);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(fuse);
        var probe = InAShape(make, count: null);
        probe.SetFuse(fuse);
        return probe;
    }

    /// <summary>A sequence of objects that can be counted in a survivor census: each pull makes a new one.</summary>
    /// <param name="count">How many; null for an infinite source.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static SequenceProbe<Tracked> Tracked(int? count = null) =>
        count is { } some ? Made(some, i => new Tracked(i)) : Infinite(i => new Tracked(i));

    /// <summary>A sequence from which nothing may be pulled. Opening and disposing it is allowed.</summary>
    public static SequenceProbe<T> Forbidden<T>()
    {
        var probe = InAShape<T>([]);
        probe.ForbidFrom(0);
        return probe;
    }

    /// <summary>A read-only collection of these items, which counts reads of Count and by index too.</summary>
    public static CollectionProbe<T> Collection<T>(params T[] items) => new([.. Argument.NotNull(items)]);

    /// <summary>A text whose lines are made when they are read.</summary>
    /// <param name="make">The line at a position, from 0, without line end.</param>
    /// <param name="count">How many; null for an infinite source.</param>
    /// <param name="fuse">After this many lines of an infinite text it latches a violation and ends.</param>
    public static LinesProbe Lines(Func<int, string> make, int? count = null, int fuse = DefaultFuse)
    {
        ArgumentNullException.ThrowIfNull(make);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(fuse);
        var probe = new LinesProbe(make, count);
        if (count is null) probe.SetFuse(fuse);
        return probe;
    }

    /// <summary>A text of these lines.</summary>
    public static LinesProbe Lines(params string[] lines) => new(i => lines[i], Argument.NotNull(lines).Length);

    /// <summary>An async sequence of these items.</summary>
    public static AsyncSequenceProbe<T> Async<T>(AsyncMode mode, params T[] items) =>
        new(mode, i => items[i], Argument.NotNull(items).Length);

    /// <summary>An infinite async sequence.</summary>
    /// <param name="make">The item at a position, from 0; called at each pull.</param>
    /// <param name="fuse">After this many pulls in one run the source latches a violation and ends.</param>
    public static AsyncSequenceProbe<T> AsyncInfinite<T>(AsyncMode mode, Func<int, T> make, int fuse = DefaultFuse)
    {
        ArgumentNullException.ThrowIfNull(make);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(fuse);
        var probe = new AsyncSequenceProbe<T>(mode, make, count: null);
        probe.SetFuse(fuse);
        return probe;
    }

    /// <summary>No token, or one that nobody cancels; which of them is drawn. Async code behaves the same with both, and could tell tests
    /// from each other by it: hand it over wherever a test has no token of its own, as an argument and to GetAsyncEnumerator. Four
    /// enumerations in one test try all there is: none, the one, the other, and both.</summary>
    public static CancellationToken UncancelledToken() =>
        Sessions.Session.Current.DrawsToken() ? new CancellationTokenSource().Token : CancellationToken.None;

    /// <summary>A function that counts its calls.</summary>
    public static FuncProbe<T, TResult> Func<T, TResult>(Func<T, TResult> function) => new(Argument.NotNull(function));

    /// <summary>A function of two arguments that counts its calls.</summary>
    public static FuncProbe<T1, T2, TResult> Func<T1, T2, TResult>(Func<T1, T2, TResult> function) => new(Argument.NotNull(function));

    /// <summary>An async function that counts its calls.</summary>
    /// <param name="mode">How its calls complete.</param>
    public static AsyncFuncProbe<T, TResult> AsyncFunc<T, TResult>(AsyncMode mode, Func<T, TResult> function) =>
        new(mode, Argument.NotNull(function));

    /// <summary>Counting comparers that use the type's own order and equality.</summary>
    public static ComparerProbe<T> Comparer<T>() => new(System.Collections.Generic.Comparer<T>.Default, EqualityComparer<T>.Default);

    /// <summary>A counting comparer that uses the author's order.</summary>
    public static ComparerProbe<T> Comparer<T>(Comparison<T> order) =>
        new(System.Collections.Generic.Comparer<T>.Create(Argument.NotNull(order)), EqualityComparer<T>.Default);

    /// <summary>A plain counter for operations in the author's own items or functions.</summary>
    public static CounterProbe Counter() => new();

    /// <summary>An array pool that tracks its arrays.</summary>
    /// <param name="poison">What returned arrays are filled with; a value that no input holds.</param>
    public static PoolProbe<T> Pool<T>(T poison)
        where T : struct => new(poison);

    /// <summary>Throws the first violation latched in this test, even if student code swallowed it. The Grader service checks this by
    /// itself; in an ordinary test project, call it at the end of a test.</summary>
    public static void Verify() => Sessions.Session.Current.ThrowIfViolated();

    /// <summary>Waits, without a clock, until async code does not go on by itself: what it has not done then, it will not do before it is
    /// asked for more, or given more. Waits no longer once the condition holds.</summary>
    public static Task Settles(Func<bool> condition) => new Quiescence().WaitFor(condition);

    private static SequenceProbe<T> InAShape<T>(T[] items) =>
        Draw.OneIn(2) ? new IteratorShape<T>(items) : new SequenceProbe<T>(items);

    private static SequenceProbe<T> InAShape<T>(Func<int, T> make, int? count) =>
        Draw.OneIn(2) ? new IteratorShape<T>(make, count) : new SequenceProbe<T>(make, count);
}
