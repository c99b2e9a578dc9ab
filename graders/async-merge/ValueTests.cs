public class ValueTests
{
    [Fact, Property("VAL", "Yields all items, those of each source in their order", Points = 2)]
    public async Task Yields_all_items()
    {
        await AsyncAssert.Yields([], () => Solution.MergeAsync<int>([]));
        await AsyncAssert.Yields([1, 2, 3], () => Solution.MergeAsync([Probe.Async(AsyncMode.Completed, 1, 2, 3)]));
        await AsyncAssert.Yields(
            [4, 5], () => Solution.MergeAsync([Of(AsyncMode.Completed), Of(AsyncMode.Yielding, 4, 5), Of(AsyncMode.Yielding)]));

        var twice = Of(AsyncMode.Completed, 6);
        await AsyncAssert.Yields([6, 6], () => Solution.MergeAsync([twice, twice]));
        await AsyncAssert.Yields<string?>(["a", null, "b"], () => Solution.MergeAsync([Probe.Async<string?>(AsyncMode.Completed, "a", null, "b")]));

        var random = new Random(15_101);
        for (var run = 0; run < 26; run++)
        {
            var sources = run < 25 ? RandomSources(random) : ManySources(Probe.Random);
            var merged = await Task.Run(() => Merged(sources, random.Next(2)));
            for (var source = 0; source < sources.Length; source++)
            {
                var mine = source;
                ValueAssert.Yields(sources[mine], () => merged.Where(item => item / 100 == mine));
            }

            ValueAssert.Equal(sources.Sum(items => items.Length), () => merged.Count);
        }
    }

    [Fact, Canary]
    public async Task Yields_all_items_of_more_sources()
    {
        var random = new Random(4);
        for (var run = 0; run < 5; run++)
        {
            int[][] sources = [.. RandomSources(random), [900, 901, 902]];
            var merged = await Task.Run(() => Merged(sources, 0));
            ValueAssert.Yields([900, 901, 902 + random.Next(1, 9)], () => merged.Where(item => item / 100 == 9));
        }
    }

    private static IAsyncEnumerable<int> Of(AsyncMode mode, params int[] items) => Probe.Async(mode, items);

    private static async Task<List<int>> Merged(int[][] sources, int firstMode)
    {
        var merged = new List<int>();
        var all = sources.Select((items, i) => Of((i + firstMode) % 2 == 0 ? AsyncMode.Completed : AsyncMode.Yielding, items));
        await foreach (var item in Common.Merged(all.ToArray()).WithCancellation(Probe.UncancelledToken()).ConfigureAwait(false))
            merged.Add(item);
        return merged;
    }

    private static int[][] ManySources(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(9, 16)).Select(source => Enumerable.Range(100 * source, random.Next(10, 40)).ToArray()),
    ];

    /// <summary>Each item tells its source: those of source 2 are 200, 201 …</summary>
    private static int[][] RandomSources(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(0, 5)).Select(source => Enumerable.Range(100 * source, random.Next(0, 6)).ToArray()),
    ];
}
