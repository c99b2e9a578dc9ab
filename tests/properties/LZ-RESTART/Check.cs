public static class Check
{
    public static void Run()
    {
        var source = Probe.Of(1, 2, 3, 4, 5);
        LazyAssert.CanRestart(() => Solution.TakeEvery(source, 2), take: null, source);
        LazyAssert.CanRestartAfter(() => Solution.TakeEvery(source, 2), Fault.In(source, FaultPoint.MoveNext, 3), source);
        var endless = Probe.Infinite(i => i);
        LazyAssert.CanRestart(() => Solution.TakeEvery(endless, 2), take: 4, endless);
    }
}
