using static Common;

public class EndTests
{
    [Fact, Property("AS-CANCEL", "Is cancelled, and tells every source", Points = 2)]
    public async Task Is_cancelled_and_tells_every_source()
    {
        var (a, _, _) = Sources();
        await AsyncAssert.ObservesCancellation(token => Solution.MergeAsync([a], token), a);
        await Task.Run(() => CancelsEverySource(TokenRoute.Argument));
        await Task.Run(() => CancelsEverySource(TokenRoute.WithCancellation));
        await Task.Run(() => EndsThoughAnItemIsThere(itemsBefore: 1));
        await Task.Run(() => EndsThoughAnItemIsThere(itemsBefore: Probe.Random.Next(5, 40)));
    }

    [Fact, Property("AS-DISPOSE", "Closes every source, at the end and when the consumer stops early", Points = 1)]
    public async Task Closes_every_source_at_the_end_and_on_an_early_stop()
    {
        var (a, b, c) = Sources();
        await AsyncAssert.DisposesOnBreak(() => Merged([a, b, c]), upTo: 6, a, b, c);
        await Task.Run(ClosesASilentSourceOnAnEarlyStop);
    }

    [Fact, Property("AS-DISPOSE", "Closes every source on an exception and on cancellation", Points = 1)]
    public async Task Closes_every_source_on_an_exception_and_on_cancellation()
    {
        var (a, b, c) = Sources();
        await AsyncAssert.DisposesOnFault(() => Merged([a, b, c]), Fault.In(b, FaultPoint.MoveNext, 1), a, b, c);
        await AsyncAssert.DisposesOnFault(() => Merged([a, b, c]), Fault.In(b, FaultPoint.Current, 1), a, b, c);
        await AsyncAssert.DisposesOnFault(() => Merged([a, b, c]), Fault.In(b, FaultPoint.Open), a, c);
        await AsyncAssert.DisposesOnCancellation(token => Solution.MergeAsync([a], token), a);
        await Task.Run(ClosesASilentSourceOnAnException);
    }

    private static async Task CancelsEverySource(TokenRoute route)
    {
        using var cancellation = new CancellationTokenSource();
        Held[] sources = [new(), new()];
        var given = route == TokenRoute.Argument ? "as an argument" : "by WithCancellation";
        var merged = route == TokenRoute.Argument
            ? Solution.MergeAsync<string>([.. sources], cancellation.Token).GetAsyncEnumerator(Probe.UncancelledToken())
            : Merged([.. sources]).GetAsyncEnumerator(cancellation.Token);
        var asked = merged.MoveNextAsync().AsTask();
        await AreAsked(sources).ConfigureAwait(false);
        var waitedFor = sources.Count(source => source.IsAsked);
        cancellation.Cancel();
        if (!await Comes(() => asked.IsCompleted).ConfigureAwait(false))
        {
            var told = sources.Count(source => source.IsTold);
            Assert.Fail(
                $"AS-CANCEL  Goes on waiting. A token given {given} was cancelled while both sources were silent; you were waiting for"
                + $" {waitedFor} of them, {told} got a token that was cancelled, and the enumeration did not end."
                + " Give every source a token that both tokens cancel.");
        }

        if (await ExceptionOf(asked).ConfigureAwait(false) is not OperationCanceledException)
        {
            Assert.Fail(
                $"AS-CANCEL  Ignores cancellation. A token given {given} was cancelled while both sources were silent;"
                + " an OperationCanceledException was expected.");
        }
    }

    private static async Task EndsThoughAnItemIsThere(int itemsBefore)
    {
        using var cancellation = new CancellationTokenSource();
        Held[] sources = [new(), new()];
        var merged = Solution.MergeAsync<string>([.. sources], cancellation.Token).GetAsyncEnumerator(Probe.UncancelledToken());
        var supply = new Supply("AS-CANCEL", sources[1], sources);
        for (var item = 0; item < itemsBefore; item++)
        {
            if (!await supply.LetOneOut(merged.MoveNextAsync().AsTask()).ConfigureAwait(false))
                return;
        }

        foreach (var source in sources)
            source.Give("too late");
        cancellation.Cancel();

        var asked = merged.MoveNextAsync().AsTask();
        if (!await Comes(() => asked.IsCompleted).ConfigureAwait(false))
        {
            Assert.Fail(
                "AS-CANCEL  Goes on waiting. The token was cancelled between two items; an OperationCanceledException was expected, and"
                + " the enumeration did not end. Look at the token before you wait.");
        }

        if (await ExceptionOf(asked).ConfigureAwait(false) is not OperationCanceledException)
        {
            Assert.Fail(
                "AS-CANCEL  Ignores cancellation. The token was cancelled between two items, of which the second had already arrived;"
                + " an OperationCanceledException was expected. Look at the token before you yield what has arrived.");
        }
    }

    private static async Task ClosesASilentSourceOnAnEarlyStop()
    {
        Held[] sources = [new() { AnswersLater = true }, new() { AnswersLater = true }];
        var merged = Merged([.. sources]).GetAsyncEnumerator(Probe.UncancelledToken());
        await new Supply("AS-DISPOSE", sources[1], sources).LetOneOut(merged.MoveNextAsync().AsTask()).ConfigureAwait(false);
        var silent = sources.Count(source => source.IsAsked);

        var closing = merged.DisposeAsync().AsTask();
        var closed = await Comes(() => closing.IsCompleted).ConfigureAwait(false);
        JudgeDisposal(sources, silent, "the consumer left", closed);
        await ExceptionOf(closing).ConfigureAwait(false);
    }

    private static async Task ClosesASilentSourceOnAnException()
    {
        Held[] sources = [new() { AnswersLater = true }, new() { AnswersLater = true }];
        var merged = Merged([.. sources]).GetAsyncEnumerator(Probe.UncancelledToken());
        var asked = merged.MoveNextAsync().AsTask();
        await AreAsked(sources).ConfigureAwait(false);
        sources[0].Fail(new InvalidDataException("The data is damaged here."));
        var silent = sources.Count(source => source.IsAsked);
        if (!await Comes(() => asked.IsCompleted).ConfigureAwait(false))
        {
            // It waits for the other one: to listen to it, which is for other tests to judge, or to leave.
            sources[1].Give("second");
            var leaves = await Comes(() => asked.IsCompleted).ConfigureAwait(false)
                && await ExceptionOf(asked).ConfigureAwait(false) is not null;
            if (leaves && !sources[1].IsTold) JudgeDisposal(sources, silent, "the other one failed", ended: false);
        }

        foreach (var source in sources)
            source.End();
        for (var more = 0; more < sources.Length; more++)
        {
            if (!await Comes(() => asked.IsCompleted).ConfigureAwait(false))
                JudgeDisposal(sources, silent, "the other one failed", ended: false);
            if (await ExceptionOf(asked).ConfigureAwait(false) is not null || !await asked.ConfigureAwait(false)) break;
            asked = merged.MoveNextAsync().AsTask();
        }

        await Left(merged, sources).ConfigureAwait(false);
        JudgeDisposal(sources, silent, "the other one failed", ended: true);
    }

    /// <param name="silent">How many sources were being waited for.</param>
    private static void JudgeDisposal(Held[] sources, int silent, string moment, bool ended)
    {
        var situation = silent > 0 ? $"A source was silent when {moment}" : $"You were waiting for no source when {moment}";
        if (Array.Exists(sources, source => source.IsDisposedWhileAsked))
        {
            Assert.Fail(
                $"AS-DISPOSE  Disposes too early. {situation}; one was disposed while you were waiting for it."
                + " Cancel it, wait for its answer, then dispose it.");
        }

        if (!ended)
        {
            Assert.Fail(
                $"AS-DISPOSE  Waits for ever. {situation}; "
                + (Array.Exists(sources, source => source.IsTold) ? "it has stopped, but" : "nobody told it to stop, and")
                + " the enumeration did not end. Cancel, by the token that they got, the sources that have not answered.");
        }

        if (Array.Find(sources, source => source.Disposals != source.Opens) is { } wrong)
        {
            Assert.Fail(
                $"AS-DISPOSE  Leaves a source open. {situation}; one of 2 was opened and"
                + (wrong.Disposals == 0 ? " never disposed" : $" disposed {wrong.Disposals} times") + ". Dispose all of them in a finally, whatever one of them throws.");
        }
    }
}
