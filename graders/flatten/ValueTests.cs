using System.Collections;
using System.Collections.Immutable;

public class ValueTests
{
    [Fact, Property("VAL", "Yields the leaves from left to right", Points = 2)]
    public void Yields_the_leaves_from_left_to_right()
    {
        ValueAssert.Yields(
            [1, 2, 3, 4, "five", null],
            () => Solution.Flatten(new object?[] { 1, new object?[] { 2, new List<int> { 3, 4 }, "five" }, null, Array.Empty<int>() }));
        ValueAssert.MatchesReference(
            seed: 77_017,
            runs: 100,
            random => (object?[])[.. Enumerable.Range(0, random.Next(0, 8)).Select(_ => Item(random, depth: 0))],
            Solution.Flatten,
            items => Leaves(items, []));
        ValueAssert.MatchesReference(
            seed: 77_018,
            runs: 0,
            random => (object?[])[.. Enumerable.Range(0, random.Next(1_001, 2_000)).Select(_ => Item(random, depth: 0))],
            Solution.Flatten,
            items => Leaves(items, []));
    }

    [Fact, Property("VAL", "Handles edge cases: nothing, nulls, strings, sequences of any type", Points = 2)]
    public void Handles_the_borders()
    {
        ValueAssert.Yields([], () => Solution.Flatten(Array.Empty<object>()));
        ValueAssert.Yields([], () => Solution.Flatten(new object[] { Array.Empty<int>(), new object[] { new ArrayList() } }));
        ValueAssert.Yields([null, null], () => Solution.Flatten(new object?[] { null, new object?[] { null } }));
        ValueAssert.Yields(["ab", "", "c"], () => Solution.Flatten(new object[] { "ab", new[] { "", "c" } }));
        ValueAssert.Yields(['a', 'b'], () => Solution.Flatten(new object[] { new[] { 'a', 'b' } }));
        ValueAssert.Yields([1, 2, 3], () => Solution.Flatten(new[] { new[] { 1 }, new[] { 2, 3 } }));
        ValueAssert.Yields([1, 2L, 'c'], () => Solution.Flatten(new ArrayList { new ArrayList { 1, new Queue<long>([2]) }, new HashSet<char> { 'c' } }));
        ValueAssert.Yields(
            [KeyValuePair.Create("a", 1)], () => Solution.Flatten(new object[] { new Dictionary<string, int> { ["a"] = 1 } }));
        ValueAssert.Yields([0, 1, 2], () => Solution.Flatten(new object[] { Enumerable.Range(0, 3).Select(i => new[] { i }) }));
        ValueAssert.Yields([7], () => Solution.Flatten(Deep(Probe.Random.Next(50, 120))));
        ValueAssert.Yields([1, 2, 3, 4], () => Solution.Flatten(new object[] { new[,] { { 1, 2 }, { 3, 4 } } }));
        ValueAssert.Yields([1, "a", null, 2], () => Solution.Flatten(new object?[,] { { 1, new[] { "a" } }, { null, 2 } }));
        ValueAssert.Yields(
            [1, 2, 3], () => Solution.Flatten(new object[] { ImmutableArray.Create(1, 2), new ArraySegment<int>([0, 3], 1, 1) }));
    }

    [Fact, Canary]
    public void Yields_the_leaves_of_deeper_nestings()
    {
        var random = new Random(1_303);
        for (var run = 0; run < 8; run++)
        {
            object?[] items = [Item(random, 0), Item(random, 0), new object[] { new[] { run } }];
            var expected = Leaves(items, []).ToArray();
            expected[^1] = run + random.Next(1, 9);
            ValueAssert.Yields(expected, () => Solution.Flatten(items));
        }
    }

    /// <summary>A 7 in an array in an array, and so on.</summary>
    private static object[] Deep(int levels)
    {
        object[] items = [7];
        for (var level = 1; level < levels; level++)
            items = [items];
        return items;
    }

    private static object? Item(Random random, int depth)
    {
        var kind = random.Next(depth < 4 ? 10 : 5);
        if (kind < 5)
            return kind == 0 ? null : kind == 1 ? $"s{random.Next(9)}" : random.Next(100);

        object?[] items = [.. Enumerable.Range(0, random.Next(0, 4)).Select(_ => Item(random, depth + 1))];
        return kind switch
        {
            5 => new List<object?>(items),
            6 => new ArrayList(items),
            7 => (int[])[.. Enumerable.Range(random.Next(9), items.Length)],
            8 => items.Select(item => item),
            _ => items,
        };
    }

    private static List<object?> Leaves(IEnumerable items, List<object?> into)
    {
        foreach (var item in items)
        {
            if (item is IEnumerable inner and not string)
                Leaves(inner, into);
            else
                into.Add(item);
        }

        return into;
    }
}
