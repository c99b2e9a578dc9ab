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
        await AsyncAssert.DisposesOnBreak(() => Solution.MergeAsync([a, b, c]), upTo: 6, a, b, c);
        await Task.Run(ClosesASilentSourceOnAnEarlyStop);
    }

    [Fact, Property("AS-DISPOSE", "Closes every source on an exception and on cancellation", Points = 1)]
    public async Task Closes_every_source_on_an_exception_and_on_cancellation()
    {
        var (a, b, c) = Sources();
        await AsyncAssert.DisposesOnFault(() => Solution.MergeAsync([a, b, c]), Fault.In(b, FaultPoint.MoveNext, 1), a, b, c);
        await AsyncAssert.DisposesOnFault(() => Solution.MergeAsync([a, b, c]), Fault.In(b, FaultPoint.Current, 1), a, b, c);
        await AsyncAssert.DisposesOnFault(() => Solution.MergeAsync([a, b, c]), Fault.In(b, FaultPoint.Open), a, c);
        await AsyncAssert.DisposesOnCancellation(token => Solution.MergeAsync([a], token), a);
        await Task.Run(ClosesASilentSourceOnAnException);
    }

    private static async Task CancelsEverySource(TokenRoute route)
    {
        using var cancellation = new CancellationTokenSource();
        Held[] sources = [new(), new()];
        var given = route == TokenRoute.Argument ? "as an argument" : "by WithCancellation";
        var merged = route == TokenRoute.Argument
            ? Solution.MergeAsync<string>([.. sources], cancellation.Token).GetAsyncEnumerator()
            : Solution.MergeAsync<string>([.. sources]).GetAsyncEnumerator(cancellation.Token);
        var asked = merged.MoveNextAsync().AsTask();
        await Asked("AS-CANCEL", sources).ConfigureAwait(false);
        cancellation.Cancel();
        if (!await Comes(() => asked.IsCompleted).ConfigureAwait(false))
        {
            var told = sources.Count(source => source.IsTold);
            Assert.Fail(
                $"AS-CANCEL  Goes on waiting. A token given {given} was cancelled while both sources were silent; {told} of 2 sources"
                + " got a token that was cancelled, and the enumeration did not end.");
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
        var merged = Solution.MergeAsync<string>([.. sources], cancellation.Token).GetAsyncEnumerator();
        Task<bool> asked;
        for (var item = 0; item < itemsBefore; item++)
        {
            asked = merged.MoveNextAsync().AsTask();
            await Asked("AS-CANCEL", sources).ConfigureAwait(false);
            sources[1].Give($"item {item}");
            await Came("AS-CANCEL", asked).ConfigureAwait(false);
        }

        sources[0].Give("too late");
        cancellation.Cancel();

        asked = merged.MoveNextAsync().AsTask();
        await Came("AS-CANCEL", asked).ConfigureAwait(false);
        if (await ExceptionOf(asked).ConfigureAwait(false) is not OperationCanceledException)
        {
            Assert.Fail(
                "AS-CANCEL  Ignores cancellation. The token was cancelled between two items, of which the second had already arrived;"
                + " an OperationCanceledException was expected.");
        }
    }

    private static async Task ClosesASilentSourceOnAnEarlyStop()
    {
        Held[] sources = [new(), new()];
        var merged = Solution.MergeAsync<string>([.. sources]).GetAsyncEnumerator();
        var asked = merged.MoveNextAsync().AsTask();
        await Asked("AS-DISPOSE", sources).ConfigureAwait(false);
        sources[1].Give("first");
        await Came("AS-DISPOSE", asked).ConfigureAwait(false);

        var closing = merged.DisposeAsync().AsTask();
        var closed = await Comes(() => closing.IsCompleted).ConfigureAwait(false);
        JudgeDisposal(sources, "the consumer left", closed);
        await closing.ConfigureAwait(false);
    }

    private static async Task ClosesASilentSourceOnAnException()
    {
        Held[] sources = [new(), new()];
        var merged = Solution.MergeAsync<string>([.. sources]).GetAsyncEnumerator();
        var asked = merged.MoveNextAsync().AsTask();
        await Asked("AS-DISPOSE", sources).ConfigureAwait(false);
        sources[0].Fail(new InvalidDataException("The data is damaged here."));
        var ended = await Comes(() => asked.IsCompleted).ConfigureAwait(false);
        if (ended)
        {
            await ExceptionOf(asked).ConfigureAwait(false);
            await merged.DisposeAsync().ConfigureAwait(false);
        }

        JudgeDisposal(sources, "the other one failed", ended);
    }

    private static void JudgeDisposal(Held[] sources, string moment, bool ended)
    {
        if (Array.Exists(sources, source => source.IsDisposedWhileAsked))
            Assert.Fail(
                $"AS-DISPOSE  Disposes too early. A source was silent when {moment}; it was disposed while you were waiting for it.");
        if (!ended)
        {
            Assert.Fail(
                $"AS-DISPOSE  Waits for ever. A source was silent when {moment}; "
                + (Array.Exists(sources, source => source.IsTold) ? "it has stopped, but" : "nobody told it to stop, and")
                + " the enumeration did not end.");
        }

        if (Array.Find(sources, source => source.Disposals != 1) is { } wrong)
            Assert.Fail(
                $"AS-DISPOSE  Leaves a source open. A source was silent when {moment}; one of 2 was disposed {wrong.Disposals} times.");
    }
}
