public static class Check
{
    public static void Run()
    {
        MemoryAssert.DoesNotBox(n => Solution.Distinct(Probe.Made(n, i => i % 16).Untraced()));
        MemoryAssert.DoesNotBox((int n) => _ = Solution.Sum(Probe.Made(n, i => i).Untraced()));
    }
}
