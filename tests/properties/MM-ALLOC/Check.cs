public static class Check
{
    public static void Run() =>
        MemoryAssert.AllocatesPerElementAtMost(4, n => Solution.TakeEvery(Probe.Made(n, i => i).Untraced(), 2));
}
