public static class Check
{
    public static void Run()
    {
        var comparer = Probe.Comparer<int>();
        ComplexityAssert.CallsAtMost(
            Growth.Logarithmic(2, perDoubling: 2), comparer,
            n => Solution.LowerBound(Enumerable.Range(0, n).ToArray(), n - 1, comparer.Comparer),
            n => n - 1);
        ComplexityAssert.CountsAtMost(
            Growth.Logarithmic(4, perDoubling: 2), "reads",
            n =>
            {
                var sorted = Probe.Collection(Enumerable.Range(0, n).ToArray()).Untraced();
                var index = Solution.LowerBound(sorted, n / 2, Comparer<int>.Default);
                return (sorted.Indexings + n * (sorted.Copies + sorted.Opens), index);
            },
            n => n / 2);
    }
}
