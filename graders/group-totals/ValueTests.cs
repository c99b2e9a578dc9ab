public class ValueTests
{
    [Fact, Property("VAL", "Adds up the amounts of each key", Points = 3)]
    public void Adds_up_the_amounts_of_each_key()
    {
        ValueAssert.Equal(
            [new("food", -19.99m), new("pay", 1_900m), new("rent", -700m)],
            () => Totals([("rent", -700.00m), ("food", -12.50m), ("pay", 1_900.00m), ("food", -7.49m)]));
        ValueAssert.Equal([], () => Totals([]));
        ValueAssert.EqualsReference(seed: 71_903, runs: 100, Rows, Totals, Expected);
        var many = ManyRows();
        ValueAssert.Equal(Expected(many), () => Sorted(Solution.Totals(Probe.Of(many).Untraced())), "() => Solution.Totals(rows)");
        LeavesTheRowsAlone();
    }

    [Fact, Property("VAL", "Handles edge cases: totals of 0, keys that differ in case, exact sums", Points = 1)]
    public void Handles_the_borders()
    {
        ValueAssert.Equal([new("a", 0m)], () => Totals([("a", 2.5m), ("a", -2.5m)]));
        ValueAssert.Equal([new("a", 0m)], () => Totals([("a", 0m)]));
        ValueAssert.Equal(
            [new("", 4m), new(" ", 8m), new("A", 1m), new("a", 2m)],
            () => Totals([("A", 1m), ("a", 2m), ("", 4m), (" ", 8m)]));
        ValueAssert.Equal(
            [new("a", 7_922_816_251_426_433_759_354.01m)],
            () => Totals([("a", 7_922_816_251_426_433_759_354m), ("a", 0.01m)]));
        ValueAssert.Equal([new("a", 0.0006m), new("b", 1.125m)], () => Totals([("a", 0.0005m), ("b", 1.125m), ("a", 0.0001m)]));
        ValueAssert.Equal(
            [new("a", 0.000_01m), new("b", 0.000_000_000_000_000_000_000_000_1m)],
            () => Totals([("a", 0.000_02m), ("b", 0.000_000_000_000_000_000_000_000_1m), ("a", -0.000_01m)]));
        ValueAssert.Equal(
            [new("Aa", 1m), new("BB", 2m), new("e\u0301", 4m), new("x", 8m), new("x\0", 32m), new("x ", 16m), new("é", 64m)],
            () => Totals([("x", 8m), ("Aa", 1m), ("é", 64m), ("x\0", 32m), ("BB", 2m), ("e\u0301", 4m), ("x ", 16m)]));
        ValueAssert.Equal((true, 3m, false, 1), () =>
        {
            var totals = Solution.Totals(Probe.Of(("k", 1m), ("k", 2m)));
            return (totals.TryGetValue("k", out var total), total, totals.ContainsKey("K"), totals.Count);
        });
        ValueAssert.AsksNoCulture(() => Solution.Totals([("a", 1m), ("b", 2m), ("a", 4m)]));
    }

    [Fact, Canary]
    public void Adds_up_many_rows()
    {
        var random = new Random(40_127);
        for (var run = 0; run < 5; run++)
        {
            var rows = Rows(random).Append(("total", 1m)).ToArray();
            var expected = Expected(rows);
            expected[^1] = new(expected[^1].Key, expected[^1].Value + (random.Next(1, 100) / 100m));
            ValueAssert.Equal(expected, () => Totals(rows));
        }
    }

    private static void LeavesTheRowsAlone()
    {
        (string Key, decimal Amount)[] rows = [("b", 1m), ("a", 2m), ("b", 4m)];
        (string Key, decimal Amount)[] array = [.. rows];
        List<(string Key, decimal Amount)> list = [.. rows];
        foreach (var source in (IEnumerable<(string Key, decimal Amount)>[])[array, list])
        {
            ValueAssert.Equal([new("a", 2m), new("b", 5m)], () => Sorted(Solution.Totals(source)));
            Assert.True(source.SequenceEqual(rows), "VAL  Changes its source. After the call the caller's list or array held other rows.");
        }
    }

    private static KeyValuePair<string, decimal>[] Totals((string Key, decimal Amount)[] rows) => Sorted(Solution.Totals(Probe.Of(rows)));

    private static (string Key, decimal Amount)[] Rows(Random random)
    {
        var keys = random.Next(1, 8);
        return
        [
            .. Enumerable.Range(0, random.Next(0, 40))
                .Select(_ => ($"k{random.Next(keys)}", random.Next(-100_000, 100_000) / 100m)),
        ];
    }

    /// <summary>None of their totals is 0.</summary>
    private static (string Key, decimal Amount)[] ManyRows()
    {
        var keys = Probe.Random.Next(100, 500);
        var rows = new (string, decimal)[Probe.Random.Next(2_000, 6_000)];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = ($"k{Probe.Random.Next(keys)}", Probe.Random.Next(1, 100_000) / 100m);
        return rows;
    }

    /// <summary>By enumeration, or by look-up.</summary>
    private static KeyValuePair<string, decimal>[] Sorted(IReadOnlyDictionary<string, decimal> totals)
    {
        var pairs = Probe.Random.Next(2) == 0 ? totals : totals.Keys.Select(key => KeyValuePair.Create(key, totals[key]));
        return [.. pairs.OrderBy(pair => pair.Key, StringComparer.Ordinal)];
    }

    private static KeyValuePair<string, decimal>[] Expected((string Key, decimal Amount)[] rows) =>
    [
        .. rows.GroupBy(row => row.Key)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => KeyValuePair.Create(group.Key, group.Sum(row => row.Amount))),
    ];
}
