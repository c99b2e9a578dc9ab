public class StreamTests
{
    [Fact, Property("LZ-DEFER", "Does nothing until it is enumerated", Points = 1)]
    public Task Leaves_source_and_function_alone_at_the_call()
    {
        var (source, calls) = (Numbers(5), Calls());
        return AsyncAssert.DefersExecution(() => source.MapAsync(calls.Func, 2), source, calls);
    }

    [Fact, Property("LZ-PULL", "Reads no further ahead than the limit allows", Points = 1)]
    public async Task Reads_no_further_ahead_than_the_limit_allows()
    {
        foreach (var (count, limit) in new[] { (20, 1), (20, 4), (3, 5) })
        {
            var (source, calls) = (Numbers(count), Calls());
            await AsyncAssert.DemandAtMost(() => source.MapAsync(calls.Func, limit), source, item => item + limit + 1L);
            if (source.Opens > 1)
                Assert.Fail($"LZ-PULL  Reads twice. One enumeration of your code opened the source {source.Opens} times; once is enough.");
        }

        await Task.Run(ReadsNoFurtherWhileTheOldestCallRuns);
    }

    [Fact, Property("LZ-FAULT", "Lets exceptions through, in the place of the result", Points = 1)]
    public async Task Lets_exceptions_of_calls_and_source_through()
    {
        foreach (var mode in (AsyncMode[])[AsyncMode.Completed, AsyncMode.Yielding])
        {
            var (source, calls) = (Numbers(8), Calls(mode));
            foreach (var call in (int[])[0, 2, 4, 7])
            {
                await AsyncAssert.LetsFaultsThrough(
                    () => source.MapAsync(calls.Func, 3), Fault.In(calls, call), itemsBefore: call, source);
            }
        }

        await Task.Run(LetsTheSourcesExceptionThrough);
        await Task.Run(LetsACancellationOfTheSourcesOwnThrough);
        await Task.Run(LetsACancellationThatNobodyAskedForThrough);
        await Task.Run(LetsTheFirstOfSeveralExceptionsThrough);
    }

    [Fact, Property("AS-CANCEL", "Is cancelled while it waits, for the source or for a call", Points = 1)]
    public async Task Is_cancelled_by_either_token()
    {
        var (source, calls) = (Numbers(6), Calls());
        await AsyncAssert.ObservesCancellation(token => source.MapAsync(calls.Func, 2, token), source);
        await Task.Run(() => CancelsTheCalls(TokenRoute.Argument));
        await Task.Run(() => CancelsTheCalls(TokenRoute.WithCancellation));
        await Task.Run(EndsThoughResultsAreLeft);
    }

    [Fact, Property("AS-BOUND", "Runs as many calls as allowed, and not one more", Points = 1)]
    public async Task Runs_as_many_calls_as_allowed()
    {
        foreach (var limit in (int[])[1, 2, 4])
        {
            await Task.Run(() => RunsUpToTheLimit(limit, newestFirst: false));
            await Task.Run(() => RunsUpToTheLimit(limit, newestFirst: true));
        }
    }

    [Fact, Property("AS-ORDER", "Keeps the order, whichever call ends first", Points = 1)]
    public async Task Keeps_the_order()
    {
        await AsyncAssert.KeepsOrder(
            [0, 10, 20, 30, 40, 50],
            mode => Probe.Async(mode, 0, 1, 2, 3, 4, 5).MapAsync(Calls(AsyncMode.Yielding).Func, 4));
        await Task.Run(KeepsTheOrderWhenTheNewestEndsFirst);
    }

    [Fact, Property("AS-OVERLAP", "Asks its source for one item at a time", Points = 1)]
    public Task Asks_for_one_item_at_a_time()
    {
        var (source, calls) = (Numbers(8), Calls());
        return AsyncAssert.NeverOverlaps(() => source.MapAsync(calls.Func, 3), take: 8, source);
    }

    [Fact, Property("AS-DISPOSE", "Closes its source, however it ends", Points = 1)]
    public async Task Closes_the_source_however_it_ends()
    {
        var (source, calls) = (Numbers(6), Calls());
        await AsyncAssert.DisposesOnBreak(() => source.MapAsync(calls.Func, 3), upTo: 6, source);
        await AsyncAssert.DisposesOnFault(() => source.MapAsync(calls.Func, 3), Fault.In(source, FaultPoint.MoveNext, 4), source);
        await AsyncAssert.DisposesOnFault(() => source.MapAsync(calls.Func, 3), Fault.In(calls, call: 2), source);
        await AsyncAssert.DisposesOnCancellation(token => source.MapAsync(calls.Func, 3, token), source);
        await Task.Run(LetsTheSourceAnswerBeforeItClosesIt);
        await Task.Run(LeavesNothingOpenIfItIsCancelledBeforeTheStart);
    }

    [Fact, Property("MM-RETAIN", "Forgets items and results that were yielded", Points = 1)]
    public Task Forgets_what_was_yielded()
    {
        const int limit = 4;
        var source = Probe.AsyncInfinite(AsyncMode.Completed, i => new Tracked(i));
        return MemoryAssert.RetainsAtMost(
            () => source.MapAsync((item, _) => Task.FromResult(item), limit), source, _ => limit + 6);
    }

    private static AsyncSequenceProbe<int> Numbers(int count) =>
        Probe.Async(AsyncMode.Completed, [.. Enumerable.Range(0, count)]);

    private static AsyncFuncProbe<int, int> Calls(AsyncMode mode = AsyncMode.Completed) =>
        Probe.AsyncFunc(mode, (int item) => item * 10);

    private static async Task ReadsNoFurtherWhileTheOldestCallRuns()
    {
        const int limit = 3;
        var (source, calls) = (Numbers(20), new HeldCalls());
        var results = source.MapAsync(calls.Call, limit).GetAsyncEnumerator();
        for (var yielded = 0; yielded < 4; yielded++)
        {
            var asked = results.MoveNextAsync().AsTask();
            await calls.ReleaseUntil(asked, newestFirst: true).ConfigureAwait(false);
            await asked.ConfigureAwait(false);
            if (source.Pulls > yielded + limit + 2)
            {
                Assert.Fail(
                    $"LZ-PULL  Reads ahead. While the oldest of {limit} calls was running, the newer ones finished; your code had read"
                    + $" {source.Pulls} items when it yielded result {yielded}, counted from 0. At most {limit} + 1 may be waiting.");
            }
        }

        calls.EndAll();
        await results.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task LetsTheSourcesExceptionThrough()
    {
        var (source, calls) = (Numbers(8), Calls());
        var due = new InvalidDataException("The data is damaged here.");
        source.ThrowAt(FaultPoint.MoveNext, 5, due);
        var yielded = 0;
        Exception? thrown = null;
        try
        {
            await foreach (var result in source.MapAsync(calls.Func, 3).ConfigureAwait(false))
                yielded += result == 10 * yielded ? 1 : 100;
        }
        catch (Exception error) when (error is not Xunit.Sdk.XunitException)
        {
            thrown = error;
        }

        if (thrown is null)
            Assert.Fail("LZ-FAULT  Loses an error. The source threw at pull 5; the output ended as if all were well.");
        if (!ReferenceEquals(thrown, due))
            Assert.Fail($"LZ-FAULT  Changes an error. The source threw at pull 5; another exception came out, {thrown.GetType().Name}.");
        if (yielded > 5)
            Assert.Fail("LZ-FAULT  Yields too much. The source threw at pull 5; the results were not those of the 5 items before it.");
    }

    /// <summary>Nobody has cancelled the enumeration: it is an exception like any other.</summary>
    private static async Task LetsACancellationOfTheSourcesOwnThrough()
    {
        var source = Numbers(8);
        source.ThrowAt(FaultPoint.MoveNext, 5, new TaskCanceledException("The connection has timed out."));
        try
        {
            await foreach (var _ in source.MapAsync(Calls().Func, 3).ConfigureAwait(false))
            {
                // How many results come before it is up to the code.
            }
        }
        catch (OperationCanceledException)
        {
            return;
        }

        Assert.Fail(
            "LZ-FAULT  Loses an error. The source threw its own OperationCanceledException at pull 5, and no token was cancelled; the"
            + " output ended as if all were well.");
    }

    /// <summary>The calls after it have failed as well, and nobody has asked for their results.</summary>
    private static async Task LetsTheFirstOfSeveralExceptionsThrough()
    {
        var errors = Enumerable.Range(0, 8).Select(item => new InvalidDataException($"Call {item} has failed.")).ToArray();
        var yielded = 0;
        try
        {
            await foreach (var _ in Numbers(8).MapAsync(FailsFromThreeOn, 3).ConfigureAwait(false))
                yielded++;
        }
        catch (InvalidDataException error) when (ReferenceEquals(error, errors[3]) && yielded == 3)
        {
            return;
        }
        catch (Exception)
        {
            yielded = -1;
        }

        Assert.Fail(
            "LZ-FAULT  Loses an error, or its place. Call 3 (counted from 0) and all later calls failed, each with its own exception; the"
            + " one from call 3 was expected after 3 results.");

        Task<int> FailsFromThreeOn(int item, CancellationToken token) =>
            item < 3 ? Task.FromResult(item) : Task.FromException<int>(errors[item]);
    }

    private static async Task LetsACancellationThatNobodyAskedForThrough()
    {
        try
        {
            await foreach (var _ in Numbers(6).MapAsync(Call, 3).ConfigureAwait(false))
            {
            }
        }
        catch (OperationCanceledException)
        {
            return;
        }

        Assert.Fail(
            "LZ-FAULT  Loses an error. A call ended with an OperationCanceledException although no token was cancelled; the output"
            + " continued, or ended, as if all were well.");

        static Task<int> Call(int item, CancellationToken token) => item == 2
            ? Task.FromCanceled<int>(new CancellationToken(canceled: true))
            : Task.FromResult(item);
    }

    private static async Task EndsThoughResultsAreLeft()
    {
        using var cancellation = new CancellationTokenSource();
        await using var results = Numbers(3).MapAsync(Calls().Func, 3, cancellation.Token).GetAsyncEnumerator();
        await results.MoveNextAsync().ConfigureAwait(false);
        await results.MoveNextAsync().ConfigureAwait(false);
        await cancellation.CancelAsync().ConfigureAwait(false);
        try
        {
            await results.MoveNextAsync().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        Assert.Fail(
            "AS-CANCEL  Ignores cancellation. The token was cancelled between the last two results, after the source had been read to"
            + " its end; an OperationCanceledException was expected, but the last result came.");
    }

    /// <summary>
    /// Code that yields a result while the source has nothing new still waits for the source when the consumer leaves.
    /// Code that first fills its window gives nothing here before the source answers.
    /// </summary>
    private static async Task LetsTheSourceAnswerBeforeItClosesIt()
    {
        var answer = new TaskCompletionSource();
        var isClosed = false;
        var results = HalfSilent().MapAsync(Calls().Func, 3).GetAsyncEnumerator();
        var asked = results.MoveNextAsync().AsTask();
        if (!await Comes(() => asked.IsCompleted, patience: 10).ConfigureAwait(false))
            answer.SetResult();
        await asked.ConfigureAwait(false);
        try
        {
            var closing = results.DisposeAsync().AsTask();
            await Comes(() => closing.IsCompleted, patience: 10).ConfigureAwait(false);
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
        var results = source.MapAsync(Calls().Func, 2, new CancellationToken(canceled: true)).GetAsyncEnumerator();
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

    private static async Task RunsUpToTheLimit(int limit, bool newestFirst)
    {
        var calls = new HeldCalls();
        await using var results = Numbers(9).MapAsync(calls.Call, limit).GetAsyncEnumerator();
        var asked = results.MoveNextAsync().AsTask();
        if (!await Comes(() => asked.IsCompleted || calls.Running >= limit).ConfigureAwait(false) || calls.Running < limit)
        {
            Assert.Fail(
                $"AS-BOUND  Runs too few at once. {limit} calls may run at the same time; your code had {calls.Running} running, and"
                + " waited.");
        }

        for (var yielded = 0; yielded < 9; yielded++)
        {
            await calls.ReleaseUntil(asked, newestFirst).ConfigureAwait(false);
            if (!await asked.ConfigureAwait(false))
                Assert.Fail($"AS-BOUND  Ends early. 9 results were expected; your code yielded {yielded}.");
            asked = results.MoveNextAsync().AsTask();
        }

        await calls.ReleaseUntil(asked, newestFirst).ConfigureAwait(false);
        await asked.ConfigureAwait(false);
        if (calls.MostAtOnce > limit)
            Assert.Fail($"AS-BOUND  Runs too many at once. The limit was {limit}; your code had {calls.MostAtOnce} calls running.");
    }

    private static async Task KeepsTheOrderWhenTheNewestEndsFirst()
    {
        var calls = new HeldCalls();
        await using var results = Numbers(8).MapAsync(calls.Call, 3).GetAsyncEnumerator();
        for (var item = 0; item < 8; item++)
        {
            var asked = results.MoveNextAsync().AsTask();
            await calls.ReleaseUntil(asked, newestFirst: true).ConfigureAwait(false);
            if (!await asked.ConfigureAwait(false) || results.Current != item * 10)
            {
                Assert.Fail(
                    $"AS-ORDER  Mixes up the order. Result {item}, counted from 0, is not the one of item {item}; the calls ended in the"
                    + " opposite order.");
            }
        }
    }

    /// <summary>
    /// Waits for what other threads may still have to do. Code that goes on where its call ends has done it all already,
    /// so only what never comes is waited for long.
    /// </summary>
    private static async Task<bool> Comes(Func<bool> condition, int patience = 300)
    {
        for (var turn = 0; turn < patience && !condition(); turn++)
            await Task.Delay(1).ConfigureAwait(false);
        return condition();
    }

    /// <summary>The calls do not come back by themselves: only their token ends them.</summary>
    private static async Task CancelsTheCalls(TokenRoute route)
    {
        using var cancellation = new CancellationTokenSource();
        var calls = Calls(AsyncMode.Gated);
        var results = route == TokenRoute.Argument
            ? Numbers(5).MapAsync(calls.Func, 2, cancellation.Token)
            : Numbers(5).MapAsync(calls.Func, 2);
        var enumerator = results.GetAsyncEnumerator(route == TokenRoute.Argument ? default : cancellation.Token);
        var asked = enumerator.MoveNextAsync().AsTask();
        await cancellation.CancelAsync().ConfigureAwait(false);
        if (calls.Calls > 0 && !calls.ReceivedToken.IsCancellationRequested)
        {
            Assert.Fail(
                $"AS-CANCEL  Keeps the token to itself. A token given {(route == TokenRoute.Argument ? "as an argument" : "by WithCancellation")}"
                + " was cancelled while you were waiting for a call; the call got another token and is still running.");
        }

        try
        {
            await asked.ConfigureAwait(false);
            Assert.Fail("AS-CANCEL  Ignores cancellation. The token was cancelled while you were waiting for a call; no exception came.");
        }
        catch (OperationCanceledException)
        {
            await enumerator.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Calls that end when the test releases them; code that awaits one continues before its release returns.</summary>
    private sealed class HeldCalls
    {
        private readonly Lock door = new();
        private readonly List<(int Item, TaskCompletionSource<int> End)> running = [];
        private bool isOver;

        public int Running
        {
            get
            {
                lock (door) return running.Count;
            }
        }

        public int MostAtOnce { get; private set; }

        public Task<int> Call(int item, CancellationToken token)
        {
            var end = new TaskCompletionSource<int>();
            lock (door)
            {
                if (isOver)
                    return Task.FromResult(item * 10);
                running.Add((item, end));
                MostAtOnce = Math.Max(MostAtOnce, running.Count);
            }

            return end.Task;
        }

        public async Task ReleaseUntil(Task asked, bool newestFirst)
        {
            while (!asked.IsCompleted)
            {
                if (!await Comes(() => asked.IsCompleted || Running > 0).ConfigureAwait(false))
                    Assert.Fail("AS-BOUND  Hangs. A result is expected, and no call is running that could produce it.");
                if (!asked.IsCompleted)
                    Release(newestFirst);
            }
        }

        /// <summary>Ends the running calls; later calls end at once.</summary>
        public void EndAll()
        {
            lock (door) isOver = true;
            while (Running > 0)
                Release(newestFirst: false);
        }

        private void Release(bool newestFirst)
        {
            (int Item, TaskCompletionSource<int> End) next;
            lock (door)
            {
                next = newestFirst ? running[^1] : running[0];
                running.Remove(next);
            }

            next.End.SetResult(next.Item * 10);
        }
    }
}
