public static class Check
{
    public static void Run()
    {
        var source = Probe.Of(5, 3, 5, 1);
        var f = Probe.Func((int x) => x * 2);
        LazyAssert.CallsOncePerItem(() => Solution.MapOnce(source, f.Func), source, f, calls: k => k + 1);
        LazyAssert.CallsOncePerItem(() => Solution.MapOnce(source, f.Func), source, f, take: 2);
    }
}
