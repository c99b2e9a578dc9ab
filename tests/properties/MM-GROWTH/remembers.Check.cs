public static class Check
{
    public static void Run()
    {
        MemoryAssert.RemembersAtMost(
            Growth.Of("O(k)", _ => 10), n => Probe.Made(n, i => new Box(i * 7919 % 1009)), source => Solution.TopK(source, 10));
        MemoryAssert.RemembersAtMost(
            Growth.Of("O(keys)", _ => 4), n => Probe.Made(n, i => (Key: $"key {i % 4}", Amount: (decimal)i)).Watch(row => row.Key),
            source => Solution.Totals(source));
    }
}
