public static class Check
{
    public static void Run()
    {
        LazyAssert.DemandMatches(
            seed: 1, runs: 30,
            random => Enumerable.Range(0, random.Next(20)).Select(_ => random.Next(10)).ToArray(),
            source => Solution.Evens(source), source => source.Where(x => x % 2 == 0));
    }
}
