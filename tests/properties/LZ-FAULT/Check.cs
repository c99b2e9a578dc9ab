public static class Check
{
    public static void Run()
    {
        var source = Probe.Made(10, i => i);
        LazyAssert.LetsFaultsThrough(() => Solution.Map(source, x => x), Fault.In(source, FaultPoint.Open), itemsBefore: 0, source);
        LazyAssert.LetsFaultsThrough(() => Solution.Map(source, x => x), Fault.In(source, FaultPoint.MoveNext, 0), itemsBefore: 0);
        LazyAssert.LetsFaultsThrough(() => Solution.Map(source, x => x), Fault.In(source, FaultPoint.MoveNext, 4), itemsBefore: 4);
        LazyAssert.LetsFaultsThrough(() => Solution.Map(source, x => x), Fault.In(source, FaultPoint.Current, 4), itemsBefore: 4);
        LazyAssert.LetsFaultsThrough(() => Solution.Map(source, x => x), Fault.In(source, FaultPoint.Dispose), itemsBefore: 10);
        var square = Probe.Func((int x) => x * x);
        LazyAssert.LetsFaultsThrough(() => Solution.Map(source, square.Func), Fault.In(square, call: 3), itemsBefore: 3, source);
    }
}
