public static class Check
{
    public static void Run()
    {
        var first = Probe.Of(1, 2, 3).Named("first");
        var second = Probe.Of(4, 5, 6, 7).Named("second");
        LazyAssert.DisposesOnBreak(() => Solution.Zip(first, second), upTo: 3, first, second);
        LazyAssert.DisposesOnFault(() => Solution.Zip(first, second), Fault.In(second, FaultPoint.MoveNext, 1), first, second);
        LazyAssert.DisposesOnFault(() => Solution.Zip(first, second), Fault.In(second, FaultPoint.Open), first);
    }
}
