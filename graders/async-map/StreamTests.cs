using static Common;

public class StreamTests
{
    [Fact, Property("LZ-DEFER", "Does nothing until it is enumerated", Points = 1)]
    public Task Leaves_source_and_function_alone_at_the_call()
    {
        var (source, calls) = (Numbers(5), Calls());
        return AsyncAssert.DefersExecution(() => source.Mapped(calls.Func, 2), source, calls);
    }

    [Fact, Property("AS-OVERLAP", "Asks its source for one item at a time", Points = 1)]
    public Task Asks_for_one_item_at_a_time()
    {
        var (source, calls) = (Numbers(8), Calls());
        return AsyncAssert.NeverOverlaps(() => source.Mapped(calls.Func, 3), take: 8, source);
    }

    [Fact, Property("MM-RETAIN", "Forgets items and results that were yielded", Points = 1)]
    public async Task Forgets_what_was_yielded()
    {
        const int limit = 4;
        var source = Probe.AsyncInfinite(AsyncMode.Completed, i => new Tracked(i));
        await MemoryAssert.RetainsAtMost(
            () => source.Mapped((item, _) => Task.FromResult(item), limit), source, _ => limit + 6);
        await MemoryAssert.RetainsAtMost(
            () => source.Mapped((item, _) => Task.FromResult((item.Id, 1m, 2m, 3m)), limit), source, _ => limit + 6);
    }
}

/// <summary>What the tests share.</summary>
internal static class Common
{
    public static AsyncSequenceProbe<int> Numbers(int count) =>
        Probe.Async(AsyncMode.Completed, [.. Enumerable.Range(0, count)]);

    public static AsyncFuncProbe<int, int> Calls(AsyncMode mode = AsyncMode.Completed) =>
        Probe.AsyncFunc(mode, (int item) => item * 10);

    /// <summary>With or without a token: code must not tell by it whether this test, or another, looks at it.</summary>
    public static IAsyncEnumerable<TResult> Mapped<T, TResult>(
        this IAsyncEnumerable<T> source, Func<T, CancellationToken, Task<TResult>> function, int limit) =>
        source.MapAsync(function, limit, Probe.UncancelledToken());

    /// <summary>Waits until the condition holds, or nothing goes on that could make it hold.</summary>
    public static async Task<bool> Comes(Func<bool> condition)
    {
        await Probe.Settles(condition).ConfigureAwait(false);
        return condition();
    }
}
