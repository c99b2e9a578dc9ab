public static class Check
{
    public static void Run()
    {
        var source = Probe.Of(1, 2, 3, 4, 5);
        LazyAssert.StopsAtTheAnswer(() => Solution.TakeUntil(source, x => x == 3), source, pulls: 3);
        LazyAssert.AnswersAfter(() => Solution.Contains(source, 2), source, pulls: 2);
        var endless = Probe.Infinite(i => i);
        LazyAssert.StopsAtTheAnswer(() => Solution.TakeUntil(endless, x => x == 7), endless, pulls: 8);
    }
}
