public static class Check
{
    public static void Run()
    {
        var source = Probe.Of(1, 2, 3, 4, 5);
        LazyAssert.ObeysEnumeratorProtocol(() => Solution.Batch(source, 2), sources: source);
    }
}
