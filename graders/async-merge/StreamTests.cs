using static Common;

public class StreamTests
{
    [Fact, Property("LZ-DEFER", "Opens nothing until it is enumerated", Points = 1)]
    public Task Opens_nothing_at_the_call()
    {
        var (a, b, c) = Sources();
        return AsyncAssert.DefersExecution(() => Solution.MergeAsync([a, b, c]), a, b, c);
    }

    [Fact, Property("LZ-PULL", "Reads no source further ahead than one item", Points = 2)]
    public async Task Reads_no_source_further_ahead_than_one_item()
    {
        var (a, b, c) = Sources();
        foreach (var source in (AsyncSequenceProbe<string>[])[a, b, c])
            await AsyncAssert.DemandAtMost(() => Solution.MergeAsync([a, b, c]), source, item => item + 2L);
        var endless = Probe.AsyncInfinite(AsyncMode.Completed, i => $"e{i}", fuse: 1_000);
        await AsyncAssert.DemandAtMost(() => Solution.MergeAsync([a, endless]), endless, item => item + 2L, take: 20);
    }

    [Fact, Property("AS-ORDER", "Yields items as they arrive", Points = 6)]
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

        Held[] many = [.. Enumerable.Range(0, Probe.Random.Next(10, 30)).Select(_ => new Held())];
        merged = Solution.MergeAsync<string>([.. many]).GetAsyncEnumerator();
        asked = merged.MoveNextAsync().AsTask();
        await Asked("AS-ORDER", many).ConfigureAwait(false);
        many[^1].Give("last");
        await CameNext(merged, asked, "last").ConfigureAwait(false);
        await merged.DisposeAsync().ConfigureAwait(false);

        Held silent = new();
        merged = Solution.MergeAsync([Probe.Async(AsyncMode.Completed, "a", "b"), silent]).GetAsyncEnumerator();
        await Came("AS-ORDER", merged.MoveNextAsync().AsTask()).ConfigureAwait(false);
        await Asked("AS-ORDER", silent).ConfigureAwait(false);
        await merged.DisposeAsync().ConfigureAwait(false);
    });

    [Fact, Property("AS-OVERLAP", "Asks no source again before it has answered", Points = 2)]
    public async Task Asks_no_source_again_before_it_has_answered()
    {
        var (a, b, _) = Sources();
        await AsyncAssert.NeverOverlaps(() => Solution.MergeAsync([a, b]), take: 5, a);
        await AsyncAssert.NeverOverlaps(() => Solution.MergeAsync([a, b]), take: 5, b);
    }

    [Fact, Property("MM-RETAIN", "Forgets the items that it has handed over", Points = 2)]
    public async Task Forgets_the_items_it_has_handed_over()
    {
        var source = Probe.AsyncInfinite(AsyncMode.Completed, i => new Tracked(i));
        var few = Probe.Async(AsyncMode.Completed, new Tracked(-1), new Tracked(-2));
        await MemoryAssert.RetainsAtMost(() => Solution.MergeAsync([few, source]), source, _ => 6);

        var numbers = Probe.AsyncInfinite(AsyncMode.Completed, i => (i, 1m, 2m, 3m));
        await MemoryAssert.RetainsAtMost(() => Solution.MergeAsync([numbers]), numbers, _ => 6);
    }
}

/// <summary>What the tests share.</summary>
internal static class Common
{
    /// <summary>a0 a1 a2, b0 b1, c0.</summary>
    public static (AsyncSequenceProbe<string> A, AsyncSequenceProbe<string> B, AsyncSequenceProbe<string> C) Sources() => (
        Probe.Async(AsyncMode.Completed, "a0", "a1", "a2").Named("a"),
        Probe.Async(AsyncMode.Completed, "b0", "b1").Named("b"),
        Probe.Async(AsyncMode.Completed, "c0").Named("c"));

    public static async Task Asked(string property, params Held[] sources)
    {
        if (!await Comes(() => Array.TrueForAll(sources, source => source.IsAsked)).ConfigureAwait(false))
            Assert.Fail($"{property}  Does not listen. The consumer is waiting for an item, but not every source has been opened and asked for one.");
    }

    public static async Task CameNext(IAsyncEnumerator<string> merged, Task<bool> asked, string item)
    {
        await Came("AS-ORDER", asked).ConfigureAwait(false);
        if (!await asked.ConfigureAwait(false) || merged.Current != item)
            Assert.Fail("AS-ORDER  Mixes items up. One source gave an item while the others were silent; another item came out.");
    }

    public static async Task Came(string property, Task<bool> asked)
    {
        if (!await Comes(() => asked.IsCompleted).ConfigureAwait(false))
            Assert.Fail(
                $"{property}  Waits for the wrong source. One source gave an item while the others were silent; it did not come out.");
    }

    public static async Task<Exception?> ExceptionOf(Task<bool> asked)
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
    public static async Task<bool> Comes(Func<bool> condition)
    {
        const int patience = 300;
        for (var turn = 0; turn < patience && !condition(); turn++)
            await Task.Delay(1).ConfigureAwait(false);
        return condition();
    }
}

/// <summary>A source that is silent until the test gives it something to say, and that listens to its token.</summary>
internal sealed class Held : IAsyncEnumerable<string>, IAsyncEnumerator<string>
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

    /// <summary>What it throws when it is told to stop; null for an OperationCanceledException.</summary>
    public Exception? Complaint { get; init; }

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
        token.Register(Stop);
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

    private void Stop()
    {
        if (Complaint is null)
            Take()?.TrySetCanceled(token);
        else
            _ = Complain(Complaint);
    }

    /// <summary>A moment later, as a connection does.</summary>
    private async Task Complain(Exception complaint)
    {
        await Task.Delay(1).ConfigureAwait(false);
        Take()?.TrySetException(complaint);
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
