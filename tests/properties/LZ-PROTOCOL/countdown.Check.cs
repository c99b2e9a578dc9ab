public static class Check
{
    public static void Run()
    {
        LazyAssert.ObeysEnumeratorProtocol(() => new Countdown(3));
    }
}
