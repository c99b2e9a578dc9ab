public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Computes nothing at the call", Points = 2)]
    public void Computes_nothing_at_the_call()
    {
        foreach (var (start, step) in new (long, long)[] { (long.MaxValue, 1), (long.MinValue, -1), (1, long.MaxValue) })
        {
            var thrown = Record.Exception(() => Solution.CountFrom(start, step).GetEnumerator().Dispose());
            Assert.True(
                thrown is null,
                $"LZ-DEFER  Works too early. The call threw {thrown?.GetType().Name}; the MoveNext that asks for a number may throw, not"
                + " the call.");
        }
    }

    [Fact, Property("LZ-INFINITE", "Continues for as long as you ask", Points = 6)]
    public void Goes_on_for_as_long_as_somebody_asks()
    {
        var far = Probe.Random.Next(30_000, 90_000);
        LazyAssert.WorksWithoutEnd(Enumerable.Range(-5, far).Select(number => (long)number), () => Solution.CountFrom(-5));
        LazyAssert.WorksWithoutEnd([7, 7, 7, 7, 7, 7, 7, 7], () => Solution.CountFrom(7, 0));

        // Further than any number that somebody would take for endless.
        var many = Probe.Random.Next(1_000_001, 1_200_000);
        var taken = Solution.CountFrom(1).Take(many).Count();
        Assert.True(taken == many, $"LZ-INFINITE  Ends early. After {taken} numbers there was no other; a count has no last one.");
    }

    [Fact, Property("LZ-RESTART", "Starts again when it is enumerated again", Points = 2)]
    public void Starts_again_for_a_second_consumer()
    {
        LazyAssert.CanRestart(() => Solution.CountFrom(3, 4), take: 6);
        LazyAssert.CanRestart(() => Solution.CountFrom(-1), take: 1);
    }

    [Fact, Property("LZ-INDEP", "Gives every consumer its own position", Points = 2)]
    public void Gives_every_consumer_a_position_of_its_own() =>
        LazyAssert.EnumeratorsAreIndependent(() => Solution.CountFrom(100, -7), take: 6);
}
