public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Asks nothing until it is enumerated", Points = 2)]
    public void Asks_nothing_at_the_call()
    {
        var divides = Probe.Func((int d, int n) => n % d == 0);
        LazyAssert.DefersExecution(() => Solution.Primes(divides.Func), divides);
    }

    [Fact, Property("LZ-PULL", "Examines no number beyond the prime that was asked for", Points = 2)]
    public void Examines_no_number_beyond_the_prime_that_was_asked_for()
    {
        var largest = 0;
        using var primes = Solution.Primes((d, n) =>
        {
            largest = Math.Max(largest, n);
            return n % d == 0;
        }).GetEnumerator();
        foreach (var prime in Oracle.Primes(60, Oracle.Divides))
        {
            Assert.True(primes.MoveNext(), "The sequence ended.");
            Assert.True(
                largest <= prime,
                $"LZ-PULL  Examines too much. The prime {prime} was asked for; your code asked about {largest} as well."
                + " Look for the next prime when it is asked for.");
        }
    }

    [Fact, Property("LZ-INFINITE", "Always has another prime", Points = 2)]
    public void Always_has_another_prime()
    {
        LazyAssert.WorksWithoutEnd(Oracle.Primes(1_500, Oracle.Divides), () => Solution.Primes(Oracle.Divides));

        // Beyond the primes below 100,000; code that asks too much does not get so far.
        var asked = 0;
        using var primes = Solution.Primes((d, n) => asked++ >= 0 && n % d == 0).GetEnumerator();
        for (var found = 0; found < 9_700 && asked < 10_000_000; found++)
            Assert.True(primes.MoveNext(), $"LZ-INFINITE  Ends early. After {found} primes there was no other; there is no last one.");
    }

    [Fact, Property("LZ-INDEP", "Gives every consumer its own position", Points = 2)]
    public void Gives_every_consumer_a_position_of_its_own() =>
        LazyAssert.EnumeratorsAreIndependent(() => Solution.Primes(Oracle.Divides), take: 20);

    [Fact, Property("LZ-FAULT", "Lets exceptions from divides through", Points = 2)]
    public void Lets_an_exception_of_divides_through_after_the_primes_before_it()
    {
        // Nobody can leave out 169 = 13 * 13 without asking; 39 primes come before it.
        var beyond = Probe.Func((int n) => n).Named("the first question about a number from 169 on");
        LazyAssert.LetsFaultsThrough(
            () => Solution.Primes((d, n) => (n < 169 ? n : beyond.Func(n)) % d == 0).Take(60),
            Fault.In(beyond, call: 0).Named("in the first question about a number from 169 on"),
            itemsBefore: 39);
    }
}
