public class LazinessTests
{
    [Fact, Property("LZ-INFINITE", "Always has another number", Points = 6)]
    public void Always_has_another_number()
    {
        LazyAssert.WorksWithoutEnd(
            Enumerable.Range(0, Probe.Random.Next(1_500, 2_500)), () => Solution.Fibonacci().Select((_, position) => position));

        // Further than any number that somebody would take for endless; code that computes too much does not get so far.
        var before = GC.GetAllocatedBytesForCurrentThread();
        using var numbers = Solution.Fibonacci().GetEnumerator();
        for (var found = 0; found < 10_100 && GC.GetAllocatedBytesForCurrentThread() - before < 50_000_000; found++)
            Assert.True(numbers.MoveNext(), $"LZ-INFINITE  Ends early. After {found} numbers there was no other; there is no last one.");
    }

    [Fact, Property("LZ-RESTART", "Begins again at 0 when it is enumerated again", Points = 2)]
    public void Begins_again_for_a_second_consumer()
    {
        LazyAssert.CanRestart(Solution.Fibonacci, take: 10);
        LazyAssert.CanRestart(Solution.Fibonacci, take: 1);
    }

    [Fact, Property("LZ-INDEP", "Gives every consumer its own numbers", Points = 2)]
    public void Gives_every_consumer_a_position_of_its_own() =>
        LazyAssert.EnumeratorsAreIndependent(Solution.Fibonacci, take: 12);
}
