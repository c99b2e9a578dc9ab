using System.Globalization;
using System.Runtime.CompilerServices;

namespace Grader.Probes;

/// <summary>VAL: the right values. What student code returns is copied by enumeration first, through the one or the other GetEnumerator of
/// a sequence; its Equals, GetHashCode and ToString are never asked. Arrays, lists, tuples and records are compared by what is in them, and
/// a collection must hold the same when it is asked for its count, by index or key, or again. A counter-example begins with the call, as
/// it stands in the test.</summary>
public static class ValueAssert
{
    private const string Property = "VAL";
    private const string WhenRead = "when a yielded collection was read";

    /// <summary>Of so many items, and of one that is drawn, Current is read twice.</summary>
    private const int FirstItems = 3;

    /// <summary>What tells of a Current that moves, in challenges that promise it.</summary>
    private static readonly string[] ToldBy = ["LZ-PROTOCOL", "LZ-EFFECT"];

    /// <summary>To so many inputs from the seed comes one that is drawn.</summary>
    private const int DrawnAnew = 25;

    /// <summary>The code yields exactly these items, in this order, and then ends.</summary>
    public static void Yields<T>(
        IEnumerable<T> expected, Func<IEnumerable<T>> code, [CallerArgumentExpression(nameof(code))] string? call = null)
    {
        ArgumentNullException.ThrowIfNull(expected);
        Session.Current.Check(Property, session => Compare(session, [.. expected], code, mustEnd: true), CallText.Of(call));
    }

    /// <summary>The first items that the code yields are these; what comes after them is not asked for.</summary>
    public static void StartsWith<T>(
        IEnumerable<T> expected, Func<IEnumerable<T>> code, [CallerArgumentExpression(nameof(code))] string? call = null)
    {
        ArgumentNullException.ThrowIfNull(expected);
        Session.Current.Check(Property, session => Compare(session, [.. expected], code, mustEnd: false), CallText.Of(call));
    }

    /// <summary>The code returns the expected value.</summary>
    public static void Equal<T>(T expected, Func<T> code, [CallerArgumentExpression(nameof(code))] string? call = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        Session.Current.Check(Property, session => CompareResult(session, expected, code), CallText.Of(call));
    }

    /// <summary>The code yields what the reference yields, on random inputs. A few more inputs are drawn anew for each run.</summary>
    /// <param name="seed">The same inputs come from the same seed: what is known to be wrong fails each time.</param>
    /// <param name="runs">How many inputs.</param>
    /// <param name="input">Makes an input; what it returns is shown as the counter-example.</param>
    public static void MatchesReference<TInput, T>(
        int seed, int runs, Func<Random, TInput> input, Func<TInput, IEnumerable<T>> code, Func<TInput, IEnumerable<T>> reference,
        [CallerArgumentExpression(nameof(code))] string? call = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(reference);
        OnInputs(seed, runs, input, call, (session, given) => Compare(session, [.. reference(given)], () => code(given), mustEnd: true));
    }

    /// <summary>The same for code that returns a value: the one that the reference returns.</summary>
    public static void EqualsReference<TInput, T>(
        int seed, int runs, Func<Random, TInput> input, Func<TInput, T> code, Func<TInput, T> reference,
        [CallerArgumentExpression(nameof(code))] string? call = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(reference);
        OnInputs(seed, runs, input, call, (session, given) => CompareResult(session, reference(given), () => code(given)));
    }

    /// <summary>The code neither compares text by the rules of the current culture nor asks it for capital letters: the result is the
    /// same on every machine.</summary>
    /// <param name="code">Calls the student's code, and enumerates what it returns, with texts that it has to compare.</param>
    public static void AsksNoCulture(Action code)
    {
        ArgumentNullException.ThrowIfNull(code);
        Session.Current.Check(Property, session =>
        {
            session.StartRun();
            var (before, watched) = (CultureInfo.CurrentCulture, new WatchedCulture());
            try
            {
                CultureInfo.CurrentCulture = watched;
                session.Guard(Property, "when it was called", code);
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }

            if (watched.WasAskedToCompare) throw session.Latch(CultureFindings.Compares());
            if (watched.WasAskedForCapitals) throw session.Latch(CultureFindings.Capitalises());
        });
    }

    internal static void Compare<T>(Session session, T[] expected, Func<IEnumerable<T>> code) =>
        Compare(session, expected, code, mustEnd: true);

    private static void OnInputs<TInput>(int seed, int runs, Func<Random, TInput> input, string? call, Action<Session, TInput> compare)
    {
        ArgumentNullException.ThrowIfNull(input);
        Session.Current.Check(Property, session =>
        {
            CompareRuns(new Random(seed), runs);
            CompareRuns(Draw.Source, 1 + (runs / DrawnAnew));

            void CompareRuns(Random random, int times)
            {
                for (var run = 0; run < times; run++)
                {
                    var given = input(random);
                    var copy = Snapshot.Of(given);
                    session.Given = () => $"input {ValueText.Of(copy)}{CallText.To(call)}";
                    compare(session, given);
                }
            }
        });
    }

    private static void Compare<T>(Session session, T[] expected, Func<IEnumerable<T>> code, bool mustEnd)
    {
        var walk = Walk<T>.Prepare(session, Property, []);
        walk.Call(code);
        walk.Open(untyped: Draw.OneIn(2));
        var (due, seen) = (new Copies<T>(expected), new Copies<T>());
        var copy = () => seen.Add(walk.Current!);
        var again = due.Count == 0 ? -1 : Draw.Source.Next(due.Count);
        var isPlain = Snapshot.IsPlain(typeof(T));
        for (var i = 0; i < due.Count; i++)
        {
            if (!walk.Next()) throw session.Latch(ValueFindings.TooFew(due.ToSnapshots(), seen.ToSnapshots()));
            session.Guard(Property, WhenRead, copy);
            if (!seen.MatchesAt(i, due)) throw session.Latch(ValueFindings.Differs(i, due[i], seen[i]));
            if (isPlain && (i < FirstItems || i == again) && !CurrentStays(session, walk, i, seen[i])) return;
            if (!isPlain) LookAgain(session, walk.Current, seen[i]);
        }

        if (mustEnd && walk.Next())
        {
            session.Guard(Property, WhenRead, copy);
            throw session.Latch(ValueFindings.TooMany(due.ToSnapshots(), seen[due.Count]));
        }

        walk.Close();
        if (mustEnd && SecondLook.IsDue(walk.Sequence!))
            LookAgain(session, walk.Sequence, Snapshot.OfSnapshots(seen.ToSnapshots()));
    }

    /// <summary>Current stays as it is until MoveNext is called again. Where it does not, the items after it say nothing.</summary>
    private static bool CurrentStays<T>(Session session, Walk<T> walk, int position, Snapshot seen)
    {
        var again = session.Guard(Property, "when Current was read again", () => Snapshot.Of(walk.ReadCurrent()));
        if (again.Matches(seen)) return true;
        var finding = ValueFindings.CurrentMoves(position, seen, again);
        if (!Array.Exists(ToldBy, Session.Properties.Contains)) throw session.Latch(finding);
        session.Excuse(finding, ToldBy);
        return false;
    }

    private static void CompareResult<T>(Session session, T expected, Func<T> code)
    {
        session.StartRun();
        session.Runs(code);
        var due = Snapshot.Of(expected);
        T? result = default;
        var seen = session.Guard(Property, "when it was called", () => Snapshot.Of(result = code()));
        if (!seen.Matches(due)) throw session.Latch(ValueFindings.WrongResult(due, seen));
        LookAgain(session, result, seen);
    }

    private static void LookAgain(Session session, object? value, Snapshot seen)
    {
        var road = session.Guard(
            Property, "when a collection in its result was read again", () => SecondLook.Contradiction(value, seen));
        if (road is not null) throw session.Latch(ValueFindings.Contradicts(road));
    }
}
