public static class Check
{
    public static void Run()
    {
        MemoryAssert.RemembersAtMost(
            Growth.Of("O(k)", _ => 10), n => Probe.Made(n, i => new Box(i * 7919 % 1009)),
            source => Solution.TopK(source, 10).Select(box => box.Weight),
            n => Enumerable.Range(0, n).Select(i => i * 7919 % 1009).OrderDescending().Take(10));
        MemoryAssert.RemembersAtMost(
            Growth.Of("O(keys)", _ => 4), n => Probe.Made(n, i => (Key: $"key {i % 4}", Amount: (decimal)i)).Watch(row => row.Key),
            source => Solution.Totals(source).OrderBy(pair => pair.Key),
            n => Enumerable.Range(0, n).GroupBy(i => $"key {i % 4}", i => (decimal)i)
                .Select(group => KeyValuePair.Create(group.Key, group.Sum())).OrderBy(pair => pair.Key));
    }
}
