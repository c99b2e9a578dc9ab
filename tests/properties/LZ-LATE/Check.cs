public static class Check
{
    public static void Run()
    {
        LazyAssert.SeesLateChanges([1, 2, 3], 9, list => Solution.Reversed(list));
    }
}
