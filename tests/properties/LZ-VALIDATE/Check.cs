public static class Check
{
    public static void Run()
    {
        LazyAssert.ValidatesEagerly<ArgumentNullException>("source", () => Solution.TakeEvery<int>(null!, 2));
        LazyAssert.ValidatesEagerly<ArgumentOutOfRangeException>("step", () => Solution.TakeEvery([1], 0));
    }
}
