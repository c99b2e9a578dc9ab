public class ValueTests
{
    [Fact, Property("VAL", "Yields the result of every item", Points = 2)]
    public async Task Yields_the_result_of_every_item()
    {
        await AsyncAssert.Yields([1, 4, 9, 16], () => Squares([1, 2, 3, 4], 3, AsyncMode.Completed, AsyncMode.Completed));
        await AsyncAssert.Yields([], () => Squares([], 3, AsyncMode.Completed, AsyncMode.Completed));
        await AsyncAssert.Yields<string?>(
            ["a", null, "b", null],
            () => Probe.Async<string?>(AsyncMode.Completed, "a", null, "b", null).Mapped((item, _) => Task.FromResult(item), 2));
        await AsyncAssert.Yields([25], () => Squares([5], 100, AsyncMode.Yielding, AsyncMode.Yielding));

        var random = new Random(33_391);
        for (var run = 0; run < 12; run++)
        {
            int[] items = [.. Enumerable.Range(0, random.Next(0, 12)).Select(_ => random.Next(-50, 50))];
            var limit = random.Next(1, 6);
            foreach (var source in (AsyncMode[])[AsyncMode.Completed, AsyncMode.Yielding])
            {
                await AsyncAssert.Yields(Expected(items), () => Squares(items, limit, source, AsyncMode.Completed));
                await AsyncAssert.Yields(Expected(items), () => Squares(items, limit, source, AsyncMode.Yielding));
            }
        }

        int[] many = [.. Enumerable.Range(0, Probe.Random.Next(100, 200))];
        await AsyncAssert.Yields(Expected(many), () => Squares(many, Probe.Random.Next(8, 40), AsyncMode.Completed, AsyncMode.Yielding));
        await Task.Run(BeginsAnewForEachEnumeration);
    }

    [Fact, Canary]
    public async Task Yields_the_results_of_more_items()
    {
        var random = new Random(6);
        for (var limit = 1; limit < 6; limit++)
        {
            int[] items = [.. Enumerable.Range(0, 15).Select(_ => random.Next(-50, 50))];
            int[] expected = [.. Expected(items)];
            expected[^1] = -1;
            await AsyncAssert.Yields(expected, () => Squares(items, limit, AsyncMode.Completed, AsyncMode.Yielding));
        }
    }

    private static async Task BeginsAnewForEachEnumeration()
    {
        var results = Squares([1, 2, 3, 4, 5], 3, AsyncMode.Completed, AsyncMode.Completed);
        List<int> seen = [];
        await foreach (var result in results.WithCancellation(Probe.UncancelledToken()).ConfigureAwait(false))
        {
            seen.Add(result);
            break;
        }

        await foreach (var result in results.WithCancellation(Probe.UncancelledToken()).ConfigureAwait(false))
        {
            seen.Add(result);
            if (seen.Count > 3) continue;
            await foreach (var other in results.WithCancellation(Probe.UncancelledToken()).ConfigureAwait(false))
                seen.Add(other);
        }

        if (!seen.SequenceEqual([1, 1, 1, 4, 9, 16, 25, 4, 9, 16, 25]))
        {
            Assert.Fail(
                "VAL  Shares its state. One result was enumerated three times: the first enumeration stopped after one item, and the third"
                + " ran in the middle of the second; each must begin anew and give its own items.");
        }
    }

    private static IEnumerable<int> Expected(int[] items) => items.Select(item => item * item);

    private static IAsyncEnumerable<int> Squares(int[] items, int limit, AsyncMode source, AsyncMode calls) =>
        Probe.Async(source, items).Mapped(Probe.AsyncFunc(calls, (int item) => item * item).Func, limit);
}
