using static Common;

public class StreamTests
{
    [Fact, Property("LZ-DEFER", "Opens nothing until it is enumerated", Points = 1)]
    public Task Opens_nothing_at_the_call()
    {
        var (a, b, c) = Sources();
        return AsyncAssert.DefersExecution(() => Merged([a, b, c]), a, b, c);
    }

    [Fact, Property("LZ-PULL", "Reads no source further ahead than one item", Points = 2)]
    public async Task Reads_no_source_further_ahead_than_one_item()
    {
        var (a, b, c) = Sources();
        foreach (var source in (AsyncSequenceProbe<string>[])[a, b, c])
            await AsyncAssert.DemandAtMost(() => Merged([a, b, c]), source, item => item + 2L);
        var endless = Probe.AsyncInfinite(AsyncMode.Completed, i => $"e{i}", fuse: 1_000);
        var another = Probe.AsyncInfinite(AsyncMode.Completed, i => $"f{i}", fuse: 1_000);
        await AsyncAssert.DemandAtMost(() => Merged([another, endless]), endless, item => item + 2L, take: 20);
    }

    [Fact, Property("AS-ORDER", "Yields items as they arrive", Points = 6)]
    public async Task Yields_items_as_they_come()
    {
        // Four times: each plays with and without the tokens that there may be.
        foreach (var scene in (Func<Task>[])[YieldsWhatComesFirst, HearsTheLastOfMany, AsksTheOtherWhileOneIsQuick])
        {
            for (var time = 0; time < 4; time++)
                await Task.Run(scene);
        }
    }

    [Fact, Property("LZ-PROTOCOL", "Leaves a source alone once it has ended", Points = 1)]
    public async Task Leaves_a_source_alone_once_it_has_ended()
    {
        var (a, b, c) = Sources();
        await AsyncAssert.AsksNoneAfterItsEnd(() => Merged([a, b, c]), a, b, c);
    }

    [Fact, Property("AS-OVERLAP", "Asks no source again before it has answered", Points = 1)]
    public async Task Asks_no_source_again_before_it_has_answered()
    {
        var a = Probe.Async(AsyncMode.Completed, "a0", "a1", "a2").Named("a");
        var b = Probe.Async(AsyncMode.Completed, "b0", "b1", "b2").Named("b");
        await AsyncAssert.NeverOverlaps(() => Merged([a, b]), take: 5, a);
        await AsyncAssert.NeverOverlaps(() => Merged([a, b]), take: 5, b);
    }

    [Fact, Property("MM-RETAIN", "Forgets the items that it has handed over", Points = 2)]
    public async Task Forgets_the_items_it_has_handed_over()
    {
        // Of two that are ready, code may always take the same one first.
        var source = Probe.AsyncInfinite(AsyncMode.Completed, i => new Tracked(i)).Named("source");
        var another = Probe.AsyncInfinite(AsyncMode.Yielding, i => new Tracked(-i)).Named("another");
        await MemoryAssert.RetainsAtMost(() => Merged([source, another]), source, _ => 6);

        var numbers = Probe.AsyncInfinite(AsyncMode.Completed, i => (i, 1m, 2m, 3m));
        await MemoryAssert.RetainsAtMost(() => Merged([numbers]), numbers, _ => 6);
    }

    private static async Task YieldsWhatComesFirst()
    {
        Held[] sources = [new(), new(), new()];
        var merged = Merged([.. sources]).GetAsyncEnumerator(Probe.UncancelledToken());
        Task<bool> asked;
        foreach (var (source, item) in new[] { (1, "b0"), (1, "b1"), (0, "a0"), (2, "c0"), (1, "b2"), (0, "a1") })
        {
            asked = merged.MoveNextAsync().AsTask();
            await Asked(sources[source]).ConfigureAwait(false);
            sources[source].Give(item);
            await CameNext(merged, asked, item).ConfigureAwait(false);
        }

        asked = merged.MoveNextAsync().AsTask();
        await Asked(sources[0], sources[1]).ConfigureAwait(false);
        sources[1].End();
        sources[0].Give("a2");
        if (await Comes(() => asked.IsCompleted).ConfigureAwait(false) && !await asked.ConfigureAwait(false))
            return; // Enough has come to judge the order by; that the rest is missing is for VAL to tell.
        await CameNext(merged, asked, "a2").ConfigureAwait(false);

        asked = merged.MoveNextAsync().AsTask();
        await Asked(sources[0], sources[2]).ConfigureAwait(false);
        sources[0].End();
        sources[2].End();
        if (!await Comes(() => asked.IsCompleted).ConfigureAwait(false) || await asked.ConfigureAwait(false))
            Assert.Fail("AS-ORDER  Does not end. All sources have ended; your code does not. Ask nobody again who has ended.");
        await Left(merged, sources).ConfigureAwait(false);
    }

    private static async Task HearsTheLastOfMany()
    {
        Held[] many = [.. Enumerable.Range(0, Probe.Random.Next(10, 30)).Select(_ => new Held())];
        var merged = Merged([.. many]).GetAsyncEnumerator(Probe.UncancelledToken());
        var asked = merged.MoveNextAsync().AsTask();
        await Asked(many).ConfigureAwait(false);
        many[^1].Give("last");
        await CameNext(merged, asked, "last").ConfigureAwait(false);
        await Left(merged, many).ConfigureAwait(false);
    }

    private static async Task AsksTheOtherWhileOneIsQuick()
    {
        Held silent = new();
        var merged = Merged([Probe.Async(AsyncMode.Completed, "a", "b"), silent]).GetAsyncEnumerator(Probe.UncancelledToken());
        await Came(merged.MoveNextAsync().AsTask()).ConfigureAwait(false);
        await Asked(silent).ConfigureAwait(false);
        await Left(merged, silent).ConfigureAwait(false);
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

    /// <summary>With or without a token: code must not tell by it whether this test, or another, looks at it.</summary>
    public static IAsyncEnumerable<T> Merged<T>(IAsyncEnumerable<T>[] sources) => Solution.MergeAsync(sources, Probe.UncancelledToken());

    public static async Task Asked(params Held[] sources)
    {
        if (!await AreAsked(sources).ConfigureAwait(false))
        {
            Assert.Fail(
                "AS-ORDER  Does not listen. The consumer is waiting for an item, but not every source has been opened and asked for one."
                + " Ask all of them before you wait for any.");
        }
    }

    public static Task<bool> AreAsked(params Held[] sources) => Comes(() => Array.TrueForAll(sources, source => source.IsAsked));

    /// <summary>The consumer leaves, and every source ends; what the code makes of that is for other tests to judge.</summary>
    public static async Task Left(IAsyncEnumerator<string> merged, params Held[] sources)
    {
        var closing = merged.DisposeAsync().AsTask();
        foreach (var source in sources)
            source.End();
        await Comes(() => closing.IsCompleted).ConfigureAwait(false);
    }

    public static async Task CameNext(IAsyncEnumerator<string> merged, Task<bool> asked, string item)
    {
        await Came(asked).ConfigureAwait(false);
        if (!await asked.ConfigureAwait(false))
            Assert.Fail("AS-ORDER  Ends early. One source gave an item while the others were silent or had ended; the end came.");
        if (merged.Current != item)
        {
            Assert.Fail(
                "AS-ORDER  Mixes items up. One source gave an item while the others were silent; another item came out. Keep each answer"
                + " together with its source.");
        }
    }

    public static async Task Came(Task<bool> asked)
    {
        if (!await Comes(() => asked.IsCompleted).ConfigureAwait(false))
        {
            Assert.Fail(
                "AS-ORDER  Waits for the wrong source. One source gave an item while the others were silent; it did not come out. Wait for"
                + " whichever source answers first.");
        }
    }

    public static async Task<Exception?> ExceptionOf(Task asked)
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

    /// <summary>Waits until the condition holds, or nothing goes on that could make it hold.</summary>
    public static async Task<bool> Comes(Func<bool> condition)
    {
        await Probe.Settles(condition).ConfigureAwait(false);
        return condition();
    }
}

/// <summary>
/// Lets items out: by one source if that is enough, or else by all that are asked, or by the end of all. That one is enough is for AS-ORDER
/// to judge.
/// </summary>
internal sealed class Supply(string property, Held preferred, Held[] sources)
{
    private bool isOneEnough = true;
    private bool hasEnded;

    /// <returns>False where all have had to end before, and nothing is left.</returns>
    public async Task<bool> LetOneOut(Task<bool> asked)
    {
        if (hasEnded && !await IsOut(asked).ConfigureAwait(false))
            return false;
        if (isOneEnough && await Comes(() => asked.IsCompleted || preferred.IsAsked).ConfigureAwait(false))
        {
            preferred.Give("item");
            if (await IsOut(asked).ConfigureAwait(false))
                return true;
        }

        isOneEnough = false;
        await Comes(() => asked.IsCompleted || Array.Exists(sources, source => source.IsAsked)).ConfigureAwait(false);
        if (asked.IsCompleted && await IsOut(asked).ConfigureAwait(false))
            return true;
        foreach (var source in sources)
            source.Give("item");
        if (await IsOut(asked).ConfigureAwait(false))
            return true;
        foreach (var source in sources)
            source.End();
        hasEnded = true;
        if (!await IsOut(asked).ConfigureAwait(false))
            Assert.Fail($"{property}  Never gets there. Every source gave an item and then ended, and no item came out.");
        return true;
    }

    private static async Task<bool> IsOut(Task<bool> asked) =>
        await Comes(() => asked.IsCompleted).ConfigureAwait(false) && await asked.ConfigureAwait(false);
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

    /// <summary>Whether it answers a moment after it was told to stop, and not within the call.</summary>
    public bool AnswersLater { get; init; }

    public int Opens { get; private set; }

    public int Disposals { get; private set; }

    public bool IsDisposedWhileAsked { get; private set; }

    public IAsyncEnumerator<string> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        token = cancellationToken;
        Opens++;
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
        if (Complaint is null && !AnswersLater)
            Take()?.TrySetCanceled(token);
        else
            _ = StopLater();
    }

    /// <summary>A moment later, as a connection does.</summary>
    private async Task StopLater()
    {
        await Task.Yield();
        if (Complaint is null)
            Take()?.TrySetCanceled(token);
        else
            Take()?.TrySetException(Complaint);
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
