using static Common;

public class WindowTests
{
    [Fact, Property("LZ-PULL", "Reads no further ahead than the limit allows", Points = 2)]
    public async Task Reads_no_further_ahead_than_the_limit_allows()
    {
        var random = Probe.Random;
        var drawn = (random.Next(100, 200), random.Next(2, 40));
        foreach (var (count, limit) in new[] { (20, 1), (20, 4), (3, 5), drawn })
        {
            var (source, calls) = (Numbers(count), Calls());
            await AsyncAssert.DemandAtMost(() => source.Mapped(calls.Func, limit), source, item => item + limit + 1L);
            if (source.Opens > 1)
                Assert.Fail($"LZ-PULL  Reads twice. One enumeration of your code opened the source {source.Opens} times; once is enough.");
        }

        await Task.Run(() => ReadsNoFurtherWhileTheOldestCallRuns(limit: 3, results: 4));
        await Task.Run(() => ReadsNoFurtherWhileTheOldestCallRuns(limit: random.Next(2, 10), results: random.Next(50, 80)));
    }

    [Fact, Property("AS-BOUND", "Runs as many calls as allowed, and not one more", Points = 6)]
    public async Task Runs_as_many_calls_as_allowed()
    {
        foreach (var limit in (int[])[1, 2, 3, 4, Probe.Random.Next(5, 12), Probe.Random.Next(20, 40)])
        {
            await Task.Run(() => RunsUpToTheLimit(limit, newestFirst: false));
            await Task.Run(() => RunsUpToTheLimit(limit, newestFirst: true));
        }
    }

    [Fact, Property("AS-ORDER", "Keeps the order, whichever call ends first", Points = 2)]
    public async Task Keeps_the_order()
    {
        await AsyncAssert.KeepsOrder(
            [0, 10, 20, 30, 40, 50],
            mode => Probe.Async(mode, 0, 1, 2, 3, 4, 5).Mapped(Calls(AsyncMode.Yielding).Func, 4));
        await Task.Run(KeepsTheOrderWhenTheNewestEndsFirst);
    }

    private static async Task ReadsNoFurtherWhileTheOldestCallRuns(int limit, int results)
    {
        var (source, calls) = (Numbers(results + 20), new HeldCalls());
        var mapped = source.Mapped(calls.Call, limit).GetAsyncEnumerator(Probe.UncancelledToken());
        for (var yielded = 0; yielded < results; yielded++)
        {
            var asked = mapped.MoveNextAsync().AsTask();
            await calls.ReleaseUntil(asked, newestFirst: true).ConfigureAwait(false);
            await asked.ConfigureAwait(false);
            var most = yielded + limit + 2;
            await Probe.Settles(() => source.Pulls > most).ConfigureAwait(false);
            if (source.Pulls > most)
            {
                Assert.Fail(
                    $"LZ-PULL  Reads ahead. While the oldest of {limit} calls was running, the newer ones finished; your code had read"
                    + $" {source.Pulls} items when it yielded result {yielded}, counted from 0. At most {limit} + 1 may be waiting.");
            }
        }

        calls.EndAll();
        await mapped.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task RunsUpToTheLimit(int limit, bool newestFirst)
    {
        var count = (2 * limit) + 8;
        var calls = new HeldCalls();
        var results = Numbers(count).Mapped(calls.Call, limit).GetAsyncEnumerator(Probe.UncancelledToken());
        var asked = results.MoveNextAsync().AsTask();
        if (!await Comes(() => asked.IsCompleted || calls.Running >= limit).ConfigureAwait(false) || calls.Running < limit)
        {
            Assert.Fail(
                $"AS-BOUND  Runs too few at once. {limit} calls may run at the same time; your code had {calls.Running} running, and"
                + " waited. Start calls until the limit is reached, and await the oldest then.");
        }

        for (var yielded = 0; yielded < count; yielded++)
        {
            await calls.ReleaseUntil(asked, newestFirst).ConfigureAwait(false);
            if (!await asked.ConfigureAwait(false))
            {
                // Most of the results are enough to judge by; which are missing is for VAL to tell.
                if (2 * yielded < count)
                    Assert.Fail($"AS-BOUND  Ends early. {count} results were expected; your code yielded {yielded}.");
                break;
            }

            asked = results.MoveNextAsync().AsTask();
        }

        await calls.ReleaseUntil(asked, newestFirst).ConfigureAwait(false);
        await asked.ConfigureAwait(false);
        await results.DisposeAsync().ConfigureAwait(false);
        if (calls.MostAtOnce > limit)
        {
            Assert.Fail(
                $"AS-BOUND  Runs too many at once. The limit was {limit}; your code had {calls.MostAtOnce} calls running. At the limit,"
                + " await one before you start the next.");
        }
    }

    private static async Task KeepsTheOrderWhenTheNewestEndsFirst()
    {
        var calls = new HeldCalls();
        var results = Numbers(8).Mapped(calls.Call, 3).GetAsyncEnumerator(Probe.UncancelledToken());
        for (var item = 0; item < 8; item++)
        {
            var asked = results.MoveNextAsync().AsTask();
            await calls.ReleaseUntil(asked, newestFirst: true).ConfigureAwait(false);
            if (!await asked.ConfigureAwait(false) && item >= 4)
                break; // Most of the results are enough to judge by.
            if (results.Current != item * 10)
            {
                Assert.Fail(
                    $"AS-ORDER  Mixes up the order. Result {item}, counted from 0, is not the one of item {item}; the calls ended in the"
                    + " opposite order. Await them in the order in which they began.");
            }
        }

        calls.EndAll();
        await results.DisposeAsync().ConfigureAwait(false);
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
                {
                    Assert.Fail(
                        "AS-BOUND  Hangs. A result is expected, and no call is running that could produce it. Start one before you wait.");
                }

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
