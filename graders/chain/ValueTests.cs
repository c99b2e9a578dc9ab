public class ValueTests
{
    [Fact, Property("VAL", "Yields all items, source after source", Points = 2)]
    public void Yields_all_items_of_all_sources()
    {
        ValueAssert.Yields(["one", "two", "three"], () => Solution.Chain(["one", "two"], [], ["three"]));
        ValueAssert.Yields([], () => Solution.Chain<int>());
        ValueAssert.Yields([], () => Solution.Chain(Probe.Of<int>(), Probe.Of<int>()));
        ValueAssert.Yields([7], () => Solution.Chain(Probe.Of<int>(), Probe.Of(7)));
        ValueAssert.Yields([null, "b", null, "b"], () => Solution.Chain<string?>([null, "b"], Probe.Of<string?>(null, "b")));
        ValueAssert.MatchesReference(
            seed: 2_914,
            runs: 100,
            Sources,
            given => Solution.Chain([.. given.Select(items => (IEnumerable<int>)Probe.Of(items))]),
            given => Joined(given));
        var source = Probe.Of(1, 2);
        ValueAssert.Yields([1, 2, 1, 2, 1, 2], () => Solution.Chain(source, source, source));
    }

    [Fact, Canary]
    public void Yields_the_items_of_longer_sources()
    {
        var random = new Random(61);
        for (var run = 0; run < 4; run++)
        {
            Tracked[][] items = [.. Sources(random).Append([run]).Select(some => Array.ConvertAll(some, id => new Tracked(id)))];
            var expected = Joined(items).ToArray();
            expected[^1] = new Tracked(expected[^1].Id);
            ValueAssert.Yields(expected, () => Solution.Chain<Tracked>(items));
        }
    }

    private static int[][] Sources(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(0, 6))
            .Select(_ => Enumerable.Range(0, random.Next(0, 5)).Select(_ => random.Next(-9, 10)).ToArray()),
    ];

    private static List<T> Joined<T>(T[][] sources)
    {
        List<T> all = [];
        foreach (var items in sources)
            all.AddRange(items);
        return all;
    }
}
