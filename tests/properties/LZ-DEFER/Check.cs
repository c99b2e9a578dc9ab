public static class Check
{
    public static void Run()
    {
        var source = Probe.Of(1, 2, 3);
        var square = Probe.Func((int x) => x * x);
        LazyAssert.DefersExecution(() => Solution.Map(source, square.Func), source, square);
        var list = Probe.Collection(1, 2, 3);
        LazyAssert.DefersExecution(() => Solution.Map(list, square.Func), list, square);
    }
}
