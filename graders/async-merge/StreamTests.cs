public class StreamTests
{
    [Fact, Property("LZ-DEFER", "Opens nothing until it is enumerated", Points = 1)]
    public Task Opens_nothing_at_the_call()
    {
        var (a, b, c) = Sources();
        return AsyncAssert.DefersExecution(() => Solution.MergeAsync([a, b, c]), a, b, c);
    }

    [Fact, Property("LZ-PULL", "Reads no source further ahead than one item", Points = 1)]
    public async Task Reads_no_source_further_ahead_than_one_item()
    {
        var (a, b, c) = Sources();
        foreach (var source in (AsyncSequenceProbe<string>[])[a, b, c])
            await AsyncAssert.DemandAtMost(() => Solution.MergeAsync([a, b, c]), source, item => item + 2L);
        var endless = Probe.AsyncInfinite(AsyncMode.Completed, i => $"e{i}", fuse: 1_000);
        await AsyncAssert.DemandAtMost(() => Solution.MergeAsync([a, endless]), endless, item => item + 2L, take: 20);
    }

    [Fact, Property("LZ-FAULT", "Lets the first exception through, at once", Points = 1)]
    public async Task Lets_the_first_exception_through_at_once()
    {
        var (a, _, _) = Sources();
        await AsyncAssert.LetsFaultsThrough(() => Solution.MergeAsync([a]), Fault.In(a, FaultPoint.MoveNext, 2), itemsBefore: 2, a);
        await AsyncAssert.LetsFaultsThrough(() => Solution.MergeAsync([a]), Fault.In(a, FaultPoint.Open), itemsBefore: 0, a);
        await Task.Run(LetsAnExceptionThroughWhileAnotherIsSilent);
        await Task.Run(LetsACancellationThatNobodyAskedForThrough);
    }

    [Fact, Property("AS-CANCEL", "Is cancelled, and tells every source", Points = 1)]
    public async Task Is_cancelled_and_tells_every_source()
    {
        var (a, _, _) = Sources();
        await AsyncAssert.ObservesCancellation(token => Solution.MergeAsync([a], token), a);
        await Task.Run(() => CancelsEverySource(TokenRoute.Argument));
        await Task.Run(() => CancelsEverySource(TokenRoute.WithCancellation));
        await Task.Run(EndsThoughAnItemIsThere);
    }

    [Fact, Property("AS-ORDER", "Yields items as they arrive", Points = 1)]
    public Task Yields_items_as_they_come() => Task.Run(async () =>
    {
        Held[] sources = [new(), new(), new()];
        var merged = Solution.MergeAsync<string>([.. sources]).GetAsyncEnumerator();
        Task<bool> asked;
        foreach (var (source, item) in new[] { (1, "b0"), (1, "b1"), (0, "a0"), (2, "c0"), (1, "b2"), (0, "a1") })
        {
            asked = merged.MoveNextAsync().AsTask();
            await Asked("AS-ORDER", sources[source]).ConfigureAwait(false);
            sources[source].Give(item);
            await CameNext(merged, asked, item).ConfigureAwait(false);
        }

        asked = merged.MoveNextAsync().AsTask();
        await Asked("AS-ORDER", sources[0], sources[1]).ConfigureAwait(false);
        sources[1].End();
        sources[0].Give("a2");
        await CameNext(merged, asked, "a2").ConfigureAwait(false);

        asked = merged.MoveNextAsync().AsTask();
        await Asked("AS-ORDER", sources[0], sources[2]).ConfigureAwait(false);
        sources[0].End();
        sources[2].End();
        if (!await Comes(() => asked.IsCompleted).ConfigureAwait(false) || await asked.ConfigureAwait(false))
            Assert.Fail("AS-ORDER  Does not end. All sources have ended; your code does not.");
        await merged.DisposeAsync().ConfigureAwait(false);

        Held silent = new();
        merged = Solution.MergeAsync([Probe.Async(AsyncMode.Completed, "a", "b"), silent]).GetAsyncEnumerator();
        await Came("AS-ORDER", merged.MoveNextAsync().AsTask()).ConfigureAwait(false);
        await Asked("AS-ORDER", silent).ConfigureAwait(false);
        await merged.DisposeAsync().ConfigureAwait(false);
    });

    [Fact, Property("AS-OVERLAP", "Asks no source again before it has answered", Points = 1)]
    public async Task Asks_no_source_again_before_it_has_answered()
    {
        var (a, b, _) = Sources();
        await AsyncAssert.NeverOverlaps(() => Solution.MergeAsync([a, b]), take: 5, a);
        await AsyncAssert.NeverOverlaps(() => Solution.MergeAsync([a, b]), take: 5, b);
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
        await AsyncAssert.DisposesOnFault(() => Solution.MergeAsync([a, b, c]), Fault.In(b, FaultPoint.Open), a, c);
        await AsyncAssert.DisposesOnCancellation(token => Solution.MergeAsync([a], token), a);
        await Task.Run(ClosesASilentSourceOnAnException);
    }

    [Fact, Property("MM-RETAIN", "Forgets the items that it has handed over", Points = 1)]
    public Task Forgets_the_items_it_has_handed_over()
    {
        var source = Probe.AsyncInfinite(AsyncMode.Completed, i => new Tracked(i));
        var few = Probe.Async(AsyncMode.Completed, new Tracked(-1), new Tracked(-2));
        return MemoryAssert.RetainsAtMost(() => Solution.MergeAsync([few, source]), source, _ => 6);
    }

    /// <summary>a0 a1 a2, b0 b1, c0.</summary>
    private static (AsyncSequenceProbe<string> A, AsyncSequenceProbe<string> B, AsyncSequenceProbe<string> C) Sources() => (
        Probe.Async(AsyncMode.Completed, "a0", "a1", "a2").Named("a"),
        Probe.Async(AsyncMode.Completed, "b0", "b1").Named("b"),
        Probe.Async(AsyncMode.Completed, "c0").Named("c"));

    private static async Task LetsAnExceptionThroughWhileAnotherIsSilent()
    {
        foreach (var position in (int[])[0, 1, 2])
        {
            Held[] sources = [new(), new(), new()];
            var merged = Solution.MergeAsync<string>([.. sources]).GetAsyncEnumerator();
            var asked = merged.MoveNextAsync().AsTask();
            await Asked("LZ-FAULT", sources[position]).ConfigureAwait(false);
            sources[position].Give("first");
            await Came("LZ-FAULT", asked).ConfigureAwait(false);

            asked = merged.MoveNextAsync().AsTask();
            await Asked("LZ-FAULT", sources[position]).ConfigureAwait(false);
            var due = new InvalidDataException("The data is damaged here.");
            sources[position].Fail(due);
            if (!await Comes(() => asked.IsCompleted).ConfigureAwait(false))
                Assert.Fail("LZ-FAULT  Holds an error back. One source failed while the others were silent; no exception came out.");

            var thrown = await ExceptionOf(asked).ConfigureAwait(false);
            if (thrown is null)
                Assert.Fail("LZ-FAULT  Loses an error. One source failed; the output continued, or ended, as if all were well.");
            if (!ReferenceEquals(thrown, due))
                Assert.Fail($"LZ-FAULT  Changes an error. One source failed; another exception came out, {thrown.GetType().Name}.");
        }
    }

    private static async Task LetsACancellationThatNobodyAskedForThrough()
    {
        Held[] sources = [new(), new()];
        var merged = Solution.MergeAsync<string>([.. sources]).GetAsyncEnumerator();
        var asked = merged.MoveNextAsync().AsTask();
        await Asked("LZ-FAULT", sources).ConfigureAwait(false);
        sources[1].Cancel();
        if (await Comes(() => asked.IsCompleted).ConfigureAwait(false)
            && await ExceptionOf(asked).ConfigureAwait(false) is OperationCanceledException)
        {
            return;
        }

        Assert.Fail(
            "LZ-FAULT  Loses an error. A source ended with an OperationCanceledException although no token was cancelled; that did"
            + " not come out.");
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

    private static async Task EndsThoughAnItemIsThere()
    {
        using var cancellation = new CancellationTokenSource();
        Held[] sources = [new(), new()];
        var merged = Solution.MergeAsync<string>([.. sources], cancellation.Token).GetAsyncEnumerator();
        var asked = merged.MoveNextAsync().AsTask();
        await Asked("AS-CANCEL", sources).ConfigureAwait(false);
        sources[1].Give("first");
        await Came("AS-CANCEL", asked).ConfigureAwait(false);
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

    private static async Task Asked(string property, params Held[] sources)
    {
        if (!await Comes(() => Array.TrueForAll(sources, source => source.IsAsked)).ConfigureAwait(false))
            Assert.Fail($"{property}  Does not listen. The consumer is waiting for an item, but not every open source was asked for one.");
    }

    private static async Task CameNext(IAsyncEnumerator<string> merged, Task<bool> asked, string item)
    {
        await Came("AS-ORDER", asked).ConfigureAwait(false);
        if (!await asked.ConfigureAwait(false) || merged.Current != item)
            Assert.Fail("AS-ORDER  Mixes items up. One source gave an item while the others were silent; another item came out.");
    }

    private static async Task Came(string property, Task<bool> asked)
    {
        if (!await Comes(() => asked.IsCompleted).ConfigureAwait(false))
            Assert.Fail(
                $"{property}  Waits for the wrong source. One source gave an item while the others were silent; it did not come out.");
    }

    private static async Task<Exception?> ExceptionOf(Task<bool> asked)
    {
        try
        {
            await asked.ConfigureAwait(false);
            return null;
        }
        catch (Exception error)
        {
            return error;
        }
    }

    /// <summary>
    /// Waits for what other threads may still have to do. Code that goes on where its source answers has done it all
    /// already, so only what never comes is waited for long.
    /// </summary>
    private static async Task<bool> Comes(Func<bool> condition)
    {
        const int patience = 300;
        for (var turn = 0; turn < patience && !condition(); turn++)
            await Task.Delay(1).ConfigureAwait(false);
        return condition();
    }

    /// <summary>A source that is silent until the test gives it something to say, and that listens to its token.</summary>
    private sealed class Held : IAsyncEnumerable<string>, IAsyncEnumerator<string>
    {
        private readonly Lock door = new();
        private TaskCompletionSource<bool>? question;
        private CancellationToken token;
        private bool ended;

        public string Current { get; private set; } = "";

        public bool IsAsked
        {
            get
            {
                lock (door) return question is not null;
            }
        }

        public bool IsTold => token.IsCancellationRequested;

        public int Disposals { get; private set; }

        public bool IsDisposedWhileAsked { get; private set; }

        public IAsyncEnumerator<string> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        {
            token = cancellationToken;
            return this;
        }

        public ValueTask<bool> MoveNextAsync()
        {
            if (ended)
                return new ValueTask<bool>(false);
            var asked = new TaskCompletionSource<bool>();
            lock (door) question = asked;
            token.Register(() => Take()?.TrySetCanceled(token));
            return new ValueTask<bool>(asked.Task);
        }

        public ValueTask DisposeAsync()
        {
            IsDisposedWhileAsked |= IsAsked;
            Disposals++;
            return default;
        }

        public void Give(string item)
        {
            Current = item;
            Take()?.TrySetResult(true);
        }

        public void End()
        {
            ended = true;
            Take()?.TrySetResult(false);
        }

        public void Fail(Exception error)
        {
            ended = true;
            Take()?.TrySetException(error);
        }

        public void Cancel()
        {
            ended = true;
            Take()?.TrySetCanceled();
        }

        private TaskCompletionSource<bool>? Take()
        {
            lock (door)
            {
                var taken = question;
                question = null;
                return taken;
            }
        }
    }
}
