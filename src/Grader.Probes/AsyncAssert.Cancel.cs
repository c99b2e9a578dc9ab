using Grader.Probes.Asynchrony;

namespace Grader.Probes;

/// <summary>What async streams must do. No clock decides: sources are gated, and what waits is let through one by one. Code that blocks its
/// thread never comes back, and ends in the watchdog of the program that runs the tests.</summary>
/// <exception cref="PropertyViolationException">From every assertion: the property does not hold.</exception>
public static partial class AsyncAssert
{
    private const string Cancel = "AS-CANCEL";

    /// <summary>AS-CANCEL: a token that is cancelled before the start, between two items, or while the source is being waited for ends the
    /// enumeration with OperationCanceledException. Passing the token on to the source is one way, giving up the wait (<c>WaitAsync</c>) is
    /// another. It counts as well where the other route brings a token that stays as it is.</summary>
    /// <param name="code">Calls the student's code, with the token as its argument.</param>
    /// <param name="source">Has two items or more. It observes the token that it gets.</param>
    /// <param name="routes">How the token is given; each route is tried.</param>
    public static Task ObservesCancellation<T>(
        Func<CancellationToken, IAsyncEnumerable<T>> code, AsyncSourceProbe source, TokenRoute routes = TokenRoute.Both)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(source);
        return source.Session.CheckAsync(Cancel, session => source.In(AsyncMode.Gated, async () =>
        {
            foreach (var route in (TokenRoute[])[TokenRoute.Argument, TokenRoute.WithCancellation])
            {
                if (!routes.HasFlag(route)) continue;
                await BeforeTheStart(session, code, source, route).ConfigureAwait(false);
                await BetweenItems(session, code, source, route).ConfigureAwait(false);
                await WhileWaiting(session, code, source, route).ConfigureAwait(false);
                await BesideAnother(session, code, source, route).ConfigureAwait(false);
            }
        }));
    }

    private static async Task BeforeTheStart<T>(
        Session session, Func<CancellationToken, IAsyncEnumerable<T>> code, AsyncSourceProbe source, TokenRoute route)
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync().ConfigureAwait(false);
        var walk = Start(session, code, source, route, cancellation.Token);
        await ExpectCancelled(session, walk, source, walk.Ask(), route, "was cancelled before the start").ConfigureAwait(false);
    }

    private static async Task BetweenItems<T>(
        Session session, Func<CancellationToken, IAsyncEnumerable<T>> code, AsyncSourceProbe source, TokenRoute route)
    {
        using var cancellation = new CancellationTokenSource();
        var walk = Start(session, code, source, route, cancellation.Token);
        if (!await walk.ReleasedNext(source).ConfigureAwait(false)) throw session.Latch(LazyFindings.EndedEarly(Cancel, 1, 0));
        await cancellation.CancelAsync().ConfigureAwait(false);
        await ExpectCancelled(session, walk, source, walk.Ask(), route, "was cancelled between two items").ConfigureAwait(false);
    }

    private static async Task WhileWaiting<T>(
        Session session, Func<CancellationToken, IAsyncEnumerable<T>> code, AsyncSourceProbe source, TokenRoute route)
    {
        var quiescence = new Quiescence();
        using var cancellation = new CancellationTokenSource();
        var walk = Start(session, code, source, route, cancellation.Token);
        var asked = await walk.AskUntilWaiting(source).ConfigureAwait(false);
        if (asked is null)
        {
            // Whoever never waits reads ahead, or blocks: other properties judge that, and between two items the token has been tried.
            if (source.Opens == 0) throw session.Latch(AsyncFindings.NeverOpened(Cancel));
            session.Excuse(CancellationFindings.NeverWaits, "AS-BLOCK", "AS-BOUND", "AS-ORDER", "LZ-DEFER", "LZ-PULL", "VAL");
            await walk.CloseReleasing(source).ConfigureAwait(false);
            return;
        }

        await cancellation.CancelAsync().ConfigureAwait(false);

        // Code that gives up the wait by itself (WaitAsync) need not pass the token on; but then it comes back by itself.
        if (!source.ReceivedToken.IsCancellationRequested)
        {
            // A token of its own, which it cancels in answer, may reach the source a moment later.
            await quiescence.WaitFor(() => asked.IsCompleted || source.ReceivedToken.IsCancellationRequested).ConfigureAwait(false);
            if (!asked.IsCompleted && !source.ReceivedToken.IsCancellationRequested)
            {
                // Once let through, code that had given up is still cancelled. An item instead decides it on the busiest machine;
                // only an exception that comes as late as this may have been on its way before.
                var late = await walk.Outcome(source, new ValueTask<bool>(asked)).ConfigureAwait(false);
                await walk.CloseReleasing(source).ConfigureAwait(false);
                var isSure = quiescence.IsSure || late is not OperationCanceledException;
                throw session.Latch(CancellationFindings.NotForwarded(route) with { Inconclusive = !isSure });
            }
        }

        var waiting = new ValueTask<bool>(asked);
        await ExpectCancelled(session, walk, source, waiting, route, "was cancelled while the source was waited for")
            .ConfigureAwait(false);
    }

    private static async Task BesideAnother<T>(
        Session session, Func<CancellationToken, IAsyncEnumerable<T>> code, AsyncSourceProbe source, TokenRoute route)
    {
        using var cancellation = new CancellationTokenSource();
        using var other = new CancellationTokenSource();
        var walk = Start(session, code, source, route, cancellation.Token, other.Token);
        if (!await walk.ReleasedNext(source).ConfigureAwait(false)) throw session.Latch(LazyFindings.EndedEarly(Cancel, 1, 0));
        await cancellation.CancelAsync().ConfigureAwait(false);
        await ExpectCancelled(session, walk, source, walk.Ask(), route, CancellationFindings.BesideAnother).ConfigureAwait(false);
    }

    private static AsyncWalk<T> Start<T>(
        Session session, Func<CancellationToken, IAsyncEnumerable<T>> code, AsyncSourceProbe source, TokenRoute route,
        CancellationToken token, CancellationToken other = default) =>
        route == TokenRoute.Argument
            ? AsyncWalk<T>.Start(session, Cancel, () => code(token), [source], other)
            : AsyncWalk<T>.Start(session, Cancel, () => code(other.CanBeCanceled ? other : Probe.UncancelledToken()), [source], token);

    private static async Task ExpectCancelled<T>(
        Session session, AsyncWalk<T> walk, AsyncSourceProbe source, ValueTask<bool> asked, TokenRoute route, string moment)
    {
        var outcome = await walk.Outcome(source, asked).ConfigureAwait(false);
        if (outcome is OperationCanceledException)
        {
            await walk.CloseReleasing(source).ConfigureAwait(false);
            return;
        }

        throw session.Latch(CancellationFindings.NotObserved(route, moment, outcome, walk.Ended));
    }
}
