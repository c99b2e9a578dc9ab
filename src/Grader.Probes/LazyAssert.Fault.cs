namespace Grader.Probes;

public static partial class LazyAssert
{
    /// <summary>LZ-FAULT: an error comes out as it is, the same instance, after the items that came before it. What a second MoveNext does
    /// after it is not judged.</summary>
    /// <param name="fault">The error to inject. One at <see cref="FaultPoint.Open"/> may come out when the enumerator is asked for or at
    /// the first MoveNext.</param>
    /// <param name="itemsBefore">How many items the consumer gets before the error; most of them are enough.</param>
    public static void LetsFaultsThrough<T>(Func<IEnumerable<T>> code, Fault fault, int itemsBefore, params SourceProbe[] sources) =>
        WithFault("LZ-FAULT", code, fault, sources, (session, walk, thrown, passage) =>
        {
            if (IsLeftToValues(fault, thrown, walk.Yielded, itemsBefore, passage))
            {
                session.Excuse(FaultFindings.NotReached(fault), "VAL");
                return;
            }

            int? due = passage.IsFar ? null : passage.IsInPlace(fault, walk.Yielded, itemsBefore) ? walk.Yielded : itemsBefore;
            if (FaultFindings.Judge(fault, thrown, walk.Yielded, due) is { } finding) throw session.Latch(finding);
            if (thrown is not null && !passage.IsFar && walk.Yielded != itemsBefore)
                session.Excuse(FaultFindings.Misplaced(fault, walk.Yielded, itemsBefore), "VAL", "LZ-PULL", "LZ-ORDER", "LZ-DEFER");
        });

    /// <summary>Whether the code gave about as many items as are due and never came to the error: other items, that is, or such as need
    /// not be read, or called for, where it is met.</summary>
    private static bool IsLeftToValues(Fault fault, Exception? thrown, int yielded, int due, Passage passage) =>
        thrown is null && !fault.Reached && !fault.IsAtDisposal && !passage.IsFar && yielded > 0 && yielded >= due;

    /// <summary>LZ-DISPOSE: every enumerator or reader that the code opened is disposed when an error passes through.</summary>
    /// <param name="fault">The error to inject. Whether it comes out, or as early as at the call, is for other properties to judge.</param>
    public static void DisposesOnFault<T>(Func<IEnumerable<T>> code, Fault fault, params SourceProbe[] sources) =>
        WithFault(Dispose, code, fault, sources, (session, walk, thrown, _) =>
        {
            if (fault.IsLostUnjudged(thrown)) throw session.Latch(FaultFindings.Lost(Dispose, fault));
            if (fault.Reached && thrown is null) session.Excuse(FaultFindings.Lost(Dispose, fault), "LZ-FAULT");
            JudgeDisposal(session, sources, FaultFindings.Moment(fault, thrown), mustOpen: false);
        });

    /// <summary>Which error comes out, and when, is the property's to judge: of several the first. Far from the beginning of a source how
    /// many items come before it is not known.</summary>
    private static void WithFault<T>(
        string property, Func<IEnumerable<T>> code, Fault fault, SourceProbe[] sources, Action<Session, Walk<T>, Exception?, Passage> judge)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(fault);
        fault.Probe.Session.Check(property, session =>
        {
            foreach (var _ in fault.InjectEach())
                Meet(yielded => yielded < Session.MostItems, isFar: false);

            if (!fault.IsAtItem || fault.Probe is SourceProbe { Length: not null, CanBeLonger: false }) return;
            SourceProbe[] longer = fault.Probe is SourceProbe of ? [of, .. sources.Where(source => source != of)] : sources;
            using var far = longer.Length > 0 ? FarRun.Over(longer) : null;
            if (far is null) return;
            using (fault.InjectAt(far.Distance * 3 / 4))
                Meet(far.ToEnd(), isFar: true);

            void Meet(Func<int, bool> goesOn, bool isFar)
            {
                var walk = Walk<T>.Prepare(session, property, [fault.Probe, .. sources]);
                var passage = new Passage(isFar);
                if (Unexpected.Caught(() => walk.CallAsItIs(code)) is { } atTheCall)
                {
                    // .NET's sort, for one, wraps what a comparison throws: which error comes out is not for LZ-DISPOSE to judge.
                    if (!ReferenceEquals(atTheCall, fault.Error) && !(property == Dispose && fault.Reached))
                        throw session.Latch(Unexpected.Threw(property, atTheCall, "when it was called"));
                    if (property != Dispose && !fault.IsOfEarlyOpening) throw session.Latch(FaultFindings.AtTheCall(fault));
                    if (property != Dispose) session.Excuse(FaultFindings.AtTheCall(fault), "LZ-DEFER");
                    judge(session, walk, atTheCall, passage);
                    return;
                }

                var thrown = Unexpected.Caught(() =>
                {
                    walk.OpenAsItIs();
                    while (goesOn(walk.Yielded) && walk.Step())
                        passage.Note(walk.Current, sources);
                });
                var later = Unexpected.Caught(walk.CloseAsItIs);
                session.ThrowIfViolated();
                judge(session, walk, thrown ?? later, passage);
            }
        });
    }
}

/// <summary>How items came on the way to an error.</summary>
/// <param name="isFar">Whether the error is far from the beginning, where it is not known how many items come before it.</param>
internal sealed class Passage(bool isFar)
{
    private bool waited;

    public bool IsFar => isFar;

    /// <param name="item">An item that came.</param>
    public void Note(object? item, SourceProbe[] sources) => waited |= !isFar && !waited
        && !Array.Exists(sources, source => source.Newest is { } newest && Snapshot.Of(item).Holds(newest));

    /// <summary>Whether the error came out in its place among items of which there are more, or fewer, than due. That they are is for VAL
    /// to tell; if an item waited after it had been read, items may have been lost with the error.</summary>
    public bool IsInPlace(Fault fault, int yielded, int due) =>
        fault.YieldsBefore == yielded && (yielded >= due || (yielded > 0 && !waited));
}
