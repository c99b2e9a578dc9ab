public class LazinessTests
{
    [Fact, Property("LZ-PROTOCOL", "Stays at its end", Points = 2)]
    public void Goes_on_answering_false_after_the_last_number()
    {
        foreach (var start in new[] { 1, 2, 5 })
            LazyAssert.ObeysEnumeratorProtocol(() => new Countdown(start));
    }

    [Fact, Property("LZ-INDEP", "Gives every enumerator a position of its own", Points = 2)]
    public void Gives_every_enumerator_a_position_of_its_own()
    {
        LazyAssert.EnumeratorsAreIndependent(() => new Countdown(7), take: 7);
        LazyAssert.EnumeratorsAreIndependent(() => Walked(new Countdown(7)), take: 7);
    }

    [Fact, Property("LZ-RESTART", "Starts again when it is enumerated again", Points = 2)]
    public void Gives_all_numbers_again_to_a_second_consumer()
    {
        LazyAssert.CanRestart(() => new Countdown(6), take: 6);
        LazyAssert.CanRestart(() => new Countdown(6), take: null);
        LazyAssert.CanRestart(() => new Countdown(6), take: 2);
        LazyAssert.CanRestart(() => Walked(new Countdown(6)), take: 6);
    }

    /// <summary>The sequence, after two others have walked through some of it.</summary>
    private static IEnumerable<int> Walked(IEnumerable<int> countdown)
    {
        for (var walk = 0; walk < 2; walk++)
        {
            using var numbers = countdown.GetEnumerator();
            numbers.MoveNext();
        }

        return countdown;
    }
}
