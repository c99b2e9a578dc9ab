using System.Globalization;

namespace Grader.Probes;

/// <summary>An error to inject while an assertion runs: one instance, which must come out as it is. An assertion injects it once for each
/// type that code might catch on its way (what an empty stack or queue throws, an array, a number, a closed or an ended stream), then of a
/// type of its own, and of another one, which is drawn for each run.</summary>
public sealed class Fault
{
    /// <summary>Types that code throws, or meets, in what it does itself.</summary>
    private static readonly Func<string, Exception?, Exception>[] Tempting =
    [
        (text, inner) => new ObjectDisposedException(text, inner), (text, inner) => new EndOfStreamException(text, inner),
        (text, inner) => new OverflowException(text, inner), (text, inner) => new ArgumentOutOfRangeException(text, inner),
        OfTheRuntime<IndexOutOfRangeException>, OfTheRuntime<NullReferenceException>,
    ];

    /// <summary>Types that nobody has a reason to expect from a source.</summary>
    private static readonly Func<string, Exception?, Exception>[] Others =
    [
        (text, inner) => new TimeoutException(text, inner), (text, inner) => new NotSupportedException(text, inner),
        (text, inner) => new UnauthorizedAccessException(text, inner), (text, inner) => new ArgumentException(text, inner),
        (text, inner) => new ArithmeticException(text, inner), (text, inner) => new FormatException(text, inner),
        (text, inner) => new KeyNotFoundException(text, inner), (text, inner) => new InvalidDataException(text, inner),
        (text, inner) => new InvalidCastException(text, inner),
    ];

    private static readonly string[] Texts =
    [
        "The data is damaged here.", "The connection was lost.", "There is no such record.", "Record {0} cannot be read.",
        "Item {0} is out of date.", "", "The device is not ready (code {0}).",
    ];

    private readonly Func<int, string> place;
    private string? name;
    private readonly FaultPoint point;
    private readonly Action<PlannedFault> inject;
    private readonly Action<PlannedFault> remove;
    private PlannedFault planned;

    private Fault(
        Instrument probe, Func<int, string> place, FaultPoint point, int ordinal, Action<PlannedFault> inject,
        Action<PlannedFault> remove)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ordinal);
        (Probe, Ordinal, this.place, this.point, this.inject, this.remove) = (probe, ordinal, place, point, inject, remove);
        planned = new PlannedFault(point, ordinal, MostLikely());
    }

    /// <summary>The instance that is thrown in the current run.</summary>
    public Exception Error => planned.Error;

    internal Instrument Probe { get; }

    /// <summary>Where it happens, in words that follow "an error".</summary>
    internal string Place => name ?? place(Ordinal);

    internal int Ordinal { get; private set; }

    internal bool Reached => planned.Reached;

    /// <summary>How many items the consumer had when the error was met first; null where it was not met.</summary>
    internal long? YieldsBefore => planned.YieldsBefore;

    /// <summary>Whether it is met at an item, and not when the source is opened or disposed.</summary>
    internal bool IsAtItem => planned.IsAtItem;

    internal bool IsOfCallback => Probe is CallProbe;

    internal bool IsAtOpening => point is FaultPoint.Open;

    /// <summary>Whether the error comes out early only because the source is opened early, which the challenge has another property for.
    /// </summary>
    internal bool IsOfEarlyOpening => IsAtOpening && Session.Properties.Contains("LZ-DEFER");

    internal bool IsAtDisposal => point is FaultPoint.Dispose;

    /// <param name="ordinal">The position of the item from 0; without meaning for Open and Dispose.</param>
    public static Fault In(SourceProbe source, FaultPoint point, int ordinal = 0)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new Fault(source, PlaceOf, point, ordinal, source.Plan, source.Forget);

        string PlaceOf(int item) => point switch
        {
            FaultPoint.Open => $"at the opening of the source{source.Quoted}",
            FaultPoint.MoveNext => $"at pull {item} of the source{source.Quoted}",
            FaultPoint.Current => $"at Current of the source{source.Quoted} for item {item}",
            _ => $"at the disposal of the source{source.Quoted}",
        };
    }

    /// <param name="call">The call that throws, from 0.</param>
    public static Fault In(CallProbe callback, int call)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return new Fault(
            callback, at => $"in call {at} of the callback{callback.Quoted}", FaultPoint.MoveNext, call, callback.Plan,
            _ => callback.Plan(null));
    }

    /// <summary>Says where the error is in the words of the task, where the student knows no such probe or call.</summary>
    /// <param name="place">Follows "an error": <c>in the first question about a number from 169 on</c>. No value of a hidden input.</param>
    public Fault Named(string place)
    {
        ArgumentException.ThrowIfNullOrEmpty(place);
        name = place;
        return this;
    }

    /// <summary>Whether it did not come out, and the challenge has no property for that.</summary>
    internal bool IsLostUnjudged(Exception? thrown) => Reached && thrown is null && !Session.Properties.Contains("LZ-FAULT");

    /// <summary>The errors of one assertion, one after the other: each is injected for one round of the loop.</summary>
    /// <param name="cancels">Also as a cancellation. A task does not fail with that: it is cancelled, and code may tell the two apart.
    /// </param>
    internal IEnumerable<Exception> InjectEach(bool cancels = true)
    {
        List<Exception> errors = [MostLikely(), .. Tempting.Select(Made)];
        if (cancels) errors.Add(Made((text, inner) => new OperationCanceledException(text, inner)));
        errors.Add(Made((text, inner) => new OfTheSource(text, inner)));
        errors.Add(Made(Draw.OneOf(Others)));
        foreach (var error in errors)
        {
            using var _ = Injected(error);
            yield return error;
        }
    }

    /// <summary>Injects the likeliest error further on, until the result is disposed.</summary>
    internal IDisposable InjectAt(int ordinal)
    {
        var usual = Ordinal;
        Ordinal = ordinal;
        var injected = Injected(MostLikely());
        return new Removal(() =>
        {
            injected.Dispose();
            Ordinal = usual;
        });
    }

    private Removal Injected(Exception error)
    {
        var fault = planned = new PlannedFault(point, Ordinal, error);
        inject(fault);
        return new Removal(() => remove(fault));
    }

    /// <summary>An exception that only the runtime should throw.</summary>
    private static Exception OfTheRuntime<TException>(string text, Exception? inner)
        where TException : Exception, new() => new TException();

    private Exception MostLikely() => Probe is LinesProbe
        ? Made((text, inner) => new IOException(text, inner))
        : Made((text, inner) => new InvalidOperationException(text, inner));

    /// <summary>With a text, and now and then a cause, that are drawn: code must not know it by these.</summary>
    private static Exception Made(Func<string, Exception?, Exception> make)
    {
        var text = string.Format(CultureInfo.InvariantCulture, Draw.OneOf(Texts), Draw.Between(2, 9_999));
        return make(text, Draw.OneIn(2) ? new IOException(Draw.OneOf(Texts)) : null);
    }

    /// <summary>What a source of a platform throws may be of its own type, of which code knows nothing but that it is an exception.
    /// </summary>
    private sealed class OfTheSource(string text, Exception? inner) : Exception(text, inner)
    {
        public override string ToString() => base.ToString().Replace(typeof(OfTheSource).FullName!, Session.Current.Alias);
    }

    private sealed class Removal(Action action) : IDisposable
    {
        public void Dispose() => action();
    }
}

/// <summary>An exception that a probe throws when the point is reached.</summary>
internal sealed class PlannedFault(FaultPoint point, long ordinal, Exception error)
{
    public FaultPoint Point => point;

    public long Ordinal => ordinal;

    public Exception Error => error;

    public bool IsAtItem => point is FaultPoint.MoveNext or FaultPoint.Current;

    /// <summary>Whether student code came so far. Code that is lazier than expected never meets the error.</summary>
    public bool Reached => YieldsBefore is not null;

    /// <summary>How many items the consumer had when it was reached first.</summary>
    public long? YieldsBefore { get; private set; }

    /// <param name="yields">How many items the consumer has.</param>
    public Exception Reach(long yields)
    {
        YieldsBefore ??= yields;
        return error;
    }
}
