using static Common;

public class EndTests
{
    [Fact, Property("AS-CANCEL", "Is cancelled while it waits, for the source or for a call", Points = 2)]
    public async Task Is_cancelled_by_either_token()
    {
        var (source, calls) = (Numbers(6), Calls());
        await AsyncAssert.ObservesCancellation(token => source.MapAsync(calls.Func, 2, token), source);
        var random = Probe.Random;
        foreach (var route in (TokenRoute[])[TokenRoute.Argument, TokenRoute.WithCancellation])
        {
            await Task.Run(() => CancelsTheCalls(route, results: 0, limit: 2));
            await Task.Run(() => CancelsTheCalls(route, results: random.Next(8, 40), limit: random.Next(2, 8)));
        }

        await Task.Run(() => EndsThoughResultsAreLeft(count: 3, limit: 3, taken: 2));
        await Task.Run(() => EndsThoughResultsAreLeft(count: 50, random.Next(1, 20), taken: random.Next(10, 50)));
    }

    [Fact, Property("AS-DISPOSE", "Closes its source, however it ends", Points = 2)]
    public async Task Closes_the_source_however_it_ends()
    {
        var (source, calls) = (Numbers(6), Calls());
        await AsyncAssert.DisposesOnBreak(() => source.Mapped(calls.Func, 3), upTo: 6, source);
        await AsyncAssert.DisposesOnFault(() => source.Mapped(calls.Func, 3), Fault.In(source, FaultPoint.MoveNext, 4), source);
        await AsyncAssert.DisposesOnFault(() => source.Mapped(calls.Func, 3), Fault.In(source, FaultPoint.Current, 4), source);
        await AsyncAssert.DisposesOnFault(() => source.Mapped(calls.Func, 3), Fault.In(calls, call: 2), source);
        await AsyncAssert.DisposesOnCancellation(token => source.MapAsync(calls.Func, 3, token), source);
        await Task.Run(LetsTheSourceAnswerBeforeItClosesIt);
        await Task.Run(LeavesNothingOpenIfItIsCancelledBeforeTheStart);
    }

    private static async Task EndsThoughResultsAreLeft(int count, int limit, int taken)
    {
        using var cancellation = new CancellationTokenSource();
        await using var results = Numbers(count).MapAsync(Calls().Func, limit, cancellation.Token)
            .GetAsyncEnumerator(Probe.UncancelledToken());
        for (var result = 0; result < taken; result++)
        {
            if (!await results.MoveNextAsync().ConfigureAwait(false))
                return; // Results are missing, which is for VAL to tell; after the end there is nothing to cancel.
        }

        await cancellation.CancelAsync().ConfigureAwait(false);
        try
        {
            var came = await results.MoveNextAsync().ConfigureAwait(false) ? "the next result" : "the end";
            Assert.Fail(
                "AS-CANCEL  Ignores cancellation. The token was cancelled between two results; an OperationCanceledException was expected,"
                + $" but {came} came.");
        }
        catch (OperationCanceledException)
        {
            // As it should be.
        }
    }

    /// <summary>The calls after the first results do not come back by themselves: only their token ends them.</summary>
    private static async Task CancelsTheCalls(TokenRoute route, int results, int limit)
    {
        using var cancellation = new CancellationTokenSource();
        var (door, running) = (new Lock(), new List<CancellationToken>());
        var source = Numbers(results + limit);
        var mapped = route == TokenRoute.Argument ? source.MapAsync(Call, limit, cancellation.Token) : source.Mapped(Call, limit);
        var enumerator = mapped.GetAsyncEnumerator(route == TokenRoute.Argument ? Probe.UncancelledToken() : cancellation.Token);
        Task<bool> asked;
        var taken = -1;
        do
        {
            taken++;
            asked = enumerator.MoveNextAsync().AsTask();
            await Comes(() => asked.IsCompleted || Running().Length > 0).ConfigureAwait(false);
        }
        while (asked.IsCompleted && taken < results);

        await cancellation.CancelAsync().ConfigureAwait(false);
        if (Array.Exists(Running(), token => !token.IsCancellationRequested))
        {
            var given = route == TokenRoute.Argument ? "as an argument" : "by WithCancellation";
            Assert.Fail(
                $"AS-CANCEL  Keeps the token to itself. A token given {given}"
                + " was cancelled while you were waiting for a call; a call got another token and is still running. Hand `token` to f.");
        }

        try
        {
            // Where threads are at work, a result may have been on its way.
            if (await asked.ConfigureAwait(false) && taken < results)
                await enumerator.MoveNextAsync().ConfigureAwait(false);
            Assert.Fail("AS-CANCEL  Ignores cancellation. The token was cancelled while you were waiting for a call; no exception came.");
        }
        catch (OperationCanceledException)
        {
            await enumerator.DisposeAsync().ConfigureAwait(false);
        }

        Task<int> Call(int item, CancellationToken token)
        {
            if (item < results)
                return Task.FromResult(item * 10);
            var end = new TaskCompletionSource<int>();
            lock (door) running.Add(token);
            token.Register(() => end.TrySetCanceled(token));
            return end.Task;
        }

        CancellationToken[] Running()
        {
            lock (door) return [.. running];
        }
    }

    /// <summary>
    /// Code that yields a result while the source has nothing new still waits for the source when the consumer leaves.
    /// Code that first fills its window gives nothing here before the source answers.
    /// </summary>
    private static async Task LetsTheSourceAnswerBeforeItClosesIt()
    {
        var answer = new TaskCompletionSource();
        var isClosed = false;
        var results = HalfSilent().Mapped(Calls().Func, 3).GetAsyncEnumerator(Probe.UncancelledToken());
        var asked = results.MoveNextAsync().AsTask();
        if (!await Comes(() => asked.IsCompleted).ConfigureAwait(false))
            answer.SetResult();
        await asked.ConfigureAwait(false);
        try
        {
            var closing = results.DisposeAsync().AsTask();
            await Comes(() => closing.IsCompleted).ConfigureAwait(false);
            answer.TrySetResult();
            await closing.ConfigureAwait(false);
        }
        catch (NotSupportedException)
        {
            Assert.Fail(
                "AS-DISPOSE  Disposes its source too early. The consumer left after one result while you were waiting for the source;"
                + " the source was disposed before its MoveNextAsync had completed, which an async iterator refuses.");
        }

        if (!isClosed)
        {
            Assert.Fail(
                "AS-DISPOSE  Leaves its source open. The consumer left after one result while you were waiting for the source;"
                + " when everything was over, the source had not been disposed.");
        }

        async IAsyncEnumerable<int> HalfSilent()
        {
            try
            {
                yield return 0;
                await answer.Task.ConfigureAwait(false);
                yield return 1;
            }
            finally
            {
                isClosed = true;
            }
        }
    }

    /// <summary>The code may leave the source unopened.</summary>
    private static async Task LeavesNothingOpenIfItIsCancelledBeforeTheStart()
    {
        var source = Numbers(3);
        var results = source.MapAsync(Calls().Func, 2, new CancellationToken(canceled: true)).GetAsyncEnumerator(Probe.UncancelledToken());
        try
        {
            await results.MoveNextAsync().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Another test checks that it is thrown.
        }

        await results.DisposeAsync().ConfigureAwait(false);
        if (source.EffectiveDisposals != source.Opens)
        {
            Assert.Fail(
                "AS-DISPOSE  Leaves its source open. The token was cancelled before the start; your code opened the source anyway"
                + " and never disposed it.");
        }
    }
}
