public static class Check
{
    public static void Run()
    {
        ValueAssert.Yields([[1, 2], [3, 4], [5]], () => Solution.Batch(Probe.Of(1, 2, 3, 4, 5), 2));
        ValueAssert.StartsWith([[0, 1, 2], [3, 4, 5]], () => Solution.Batch(Probe.Infinite(i => i), 3));
        ValueAssert.Equal(2, () => Solution.Batch(Probe.Of("a", "b", "c"), 2).Count());
        ValueAssert.MatchesReference(
            seed: 20_26, runs: 40,
            random => (Items: Enumerable.Range(0, random.Next(12)).Select(_ => random.Next(100)).ToArray(), Size: random.Next(1, 5)),
            input => Solution.Batch(input.Items, input.Size),
            input => input.Items.Chunk(input.Size));
    }
}
