// expect: allowed
// about: LINQ in method syntax, all operators that are allowed
public static class Solution
{
    public static object[] Everything(IEnumerable<int> source, IEnumerable<string> words) =>
    [
        source.Where(x => x > 1).Select(x => x * 2).Skip(1).Take(5).TakeWhile(x => x < 100).SkipWhile(x => x < 2).ToList(),
        source.SelectMany(x => Enumerable.Repeat(x, 2)).Distinct().DistinctBy(x => x % 3).Reverse().ToArray(),
        source.OrderBy(x => x).ThenByDescending(x => -x).ThenBy(x => x % 2).OrderDescending().Order().First(),
        source.GroupBy(x => x % 2).ToDictionary(g => g.Key, g => g.Count()),
        source.ToLookup(x => x % 2)[0].Sum(),
        source.Aggregate(0, (a, b) => a + b) + source.Min() + source.Max() + source.Average(),
        words.MinBy(w => w.Length)!, words.MaxBy(w => w.Length)!,
        source.Zip(words).Select(p => (p.First, p.Second)).LastOrDefault(),
        source.Zip(words, (a, b) => b + a).Append("x").Prepend("y").Concat(words).ToHashSet(),
        source.Any() && source.All(x => x > 0) && source.Contains(3) && source.SequenceEqual([1, 2]),
        source.Chunk(3).Count() + source.LongCount(),
        source.Index().Select(p => p.Index * p.Item).DefaultIfEmpty().Single(),
        source.Union([1]).Intersect([2]).Except([3]).UnionBy([4], x => x).ToList(),
        words.Join(source, w => w.Length, n => n, (w, n) => w + n).ElementAtOrDefault(0)!,
        words.GroupJoin(source, w => w.Length, n => n, (w, ns) => ns.Sum()).Last(),
        Enumerable.Range(0, 10).OfType<object>().Cast<int>().SkipLast(1).TakeLast(2).ElementAt(^1),
        Enumerable.Empty<int>().FirstOrDefault(-1),
        source.CountBy(x => x % 2).AggregateBy(p => p.Key, 0, (a, p) => a + p.Value).Count(),
        source.LeftJoin(words, n => n, w => w.Length, (n, w) => n + (w ?? "")).ToArray(),
        source.Shuffle(new Random(1)).TryGetNonEnumeratedCount(out var n) ? n : 0,
    ];

    private static IEnumerable<T> Shuffle<T>(this IEnumerable<T> source, Random random)
    {
        var items = source.ToArray();
        random.Shuffle(items);
        return items;
    }
}
