namespace Grader.Probes;

public static partial class AsyncAssert
{
    /// <summary>LZ-FAULT for async code: an error comes out as it is, after the items that came before it.</summary>
    /// <param name="fault">The error to inject.</param>
    /// <param name="itemsBefore">How many items the consumer gets before the error; most of them are enough.</param>
    public static Task LetsFaultsThrough<T>(
        Func<IAsyncEnumerable<T>> code, Fault fault, int itemsBefore, params AsyncSourceProbe[] sources) =>
        WithFault("LZ-FAULT", code, fault, sources, (session, walk, thrown) =>
        {
            if (FaultFindings.Judge(fault, thrown, walk.Yielded, itemsBefore) is { } finding) throw session.Latch(finding);
            if (thrown is not null && walk.Yielded != itemsBefore)
                session.Excuse(
                    FaultFindings.Misplaced(fault, walk.Yielded, itemsBefore), "VAL", "LZ-PULL", "LZ-DEFER", "AS-BOUND", "AS-ORDER");
        });

    /// <summary>AS-DISPOSE: every async enumerator or reader that the code opened is disposed when an error passes through.</summary>
    /// <param name="fault">The error to inject. Whether it comes out is for LZ-FAULT, where promised.</param>
    public static Task DisposesOnFault<T>(
        Func<IAsyncEnumerable<T>> code, Fault fault, params AsyncSourceProbe[] sources) =>
        WithFault(Dispose, code, fault, sources, (session, walk, thrown) =>
        {
            if (fault.IsLostUnjudged(thrown)) throw session.Latch(FaultFindings.Lost(Dispose, fault));
            if (fault.Reached && thrown is null) session.Excuse(FaultFindings.Lost(Dispose, fault), "LZ-FAULT");
            JudgeDisposal(session, sources, FaultFindings.Moment(fault, thrown));
        });

    /// <summary>AS-DISPOSE: every async enumerator or reader that the code opened is disposed when the enumeration is cancelled, while the
    /// source is waited for and between two items.</summary>
    /// <param name="code">Calls the student's code, with the token as its argument.</param>
    /// <param name="source">Has two items or more. It observes the token that it gets.</param>
    public static Task DisposesOnCancellation<T>(Func<CancellationToken, IAsyncEnumerable<T>> code, AsyncSourceProbe source)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(source);
        return source.Session.CheckAsync(Dispose, session => source.In(AsyncMode.Gated, async () =>
        {
            await CancelAndLeave(session, code, source, whileWaiting: true).ConfigureAwait(false);
            await CancelAndLeave(session, code, source, whileWaiting: false).ConfigureAwait(false);
        }));
    }

    /// <summary>What comes of the cancellation is AS-CANCEL's to judge; the consumer leaves in any case.</summary>
    private static async Task CancelAndLeave<T>(
        Session session, Func<CancellationToken, IAsyncEnumerable<T>> code, AsyncSourceProbe source, bool whileWaiting)
    {
        using var cancellation = new CancellationTokenSource();
        var walk = AsyncWalk<T>.Start(session, Dispose, () => code(cancellation.Token), [source]);
        if (!await walk.ReleasedNext(source).ConfigureAwait(false)) throw session.Latch(LazyFindings.EndedEarly(Dispose, 1, 0));

        var asked = whileWaiting ? await walk.AskUntilWaiting(source).ConfigureAwait(false) : null;
        await cancellation.CancelAsync().ConfigureAwait(false);
        await walk.Outcome(source, asked is null ? walk.Ask() : new ValueTask<bool>(asked)).ConfigureAwait(false);
        await walk.CloseReleasing(source).ConfigureAwait(false);
        JudgeDisposal(session, [source], whileWaiting ? "cancelled while it waited" : "cancelled between two items");
    }

    /// <summary>Whether it is for another property to judge that the error comes out at the call.</summary>
    private static bool IsForAnother(string property, Fault fault, Exception atTheCall) =>
        ReferenceEquals(atTheCall, fault.Error) && (property == Dispose || fault.IsOfEarlyOpening);

    /// <summary>Which error comes out, and when, is the property's to judge: of several the first.</summary>
    private static Task WithFault<T>(
        string property, Func<IAsyncEnumerable<T>> code, Fault fault, AsyncSourceProbe[] sources,
        Action<Session, AsyncWalk<T>, Exception?> judge)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(fault);
        return fault.Probe.Session.CheckAsync(property, async session =>
        {
            foreach (var _ in fault.InjectEach(cancels: false))
            {
                var walk = AsyncWalk<T>.Prepare(session, property, [fault.Probe, .. sources]);
                IAsyncEnumerable<T>? sequence = null;
                var atTheCall = Unexpected.Caught(() => sequence = walk.CallAsItIs(code));
                if (atTheCall is not null && !IsForAnother(property, fault, atTheCall))
                    throw session.Latch(Unexpected.Threw(property, atTheCall, "when it was called"));
                if (atTheCall is not null && property != Dispose)
                    session.Excuse(Unexpected.Threw(property, atTheCall, "when it was called"), "LZ-DEFER");
                var thrown = atTheCall ?? await Unexpected.CaughtAsync(async () =>
                {
                    walk.OpenAsItIs(sequence!, default);
                    while (walk.Yielded < Session.MostItems && await walk.Step().ConfigureAwait(false))
                    {
                    }
                }).ConfigureAwait(false);
                var later = await Unexpected.CaughtAsync(async () => await walk.LeaveAsItIs().ConfigureAwait(false)).ConfigureAwait(false);
                session.ThrowIfViolated();
                judge(session, walk, thrown ?? later);
            }
        });
    }
}
