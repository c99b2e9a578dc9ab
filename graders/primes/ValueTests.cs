public class ValueTests
{
    [Fact, Property("VAL", "Yields the primes", Points = 1)]
    public void Yields_the_primes()
    {
        ValueAssert.StartsWith(
            [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101],
            () => Solution.Primes((d, n) => n % d == 0));
        ValueAssert.StartsWith(
            Oracle.Primes(Probe.Random.Next(1_800, 2_500), Oracle.Divides), () => Solution.Primes((d, n) => n % d == 0));
    }

    /// <summary>Each lie is about one number, and the same numbers come whether one asks about too many divisors or not: up to a hundred
    /// primes no number is left that the lie would decide for some and not for others.</summary>
    [Fact, Property("VAL", "Lets divides decide what divides what", Points = 3)]
    public void Leaves_it_to_divides_what_divides_what()
    {
        const int MostPrimes = 100;
        var lies = new Dictionary<string, Func<int, int, bool>>();
        foreach (var (special, prime) in new[] { (5, 29), (7, 53), (11, 127) })
        {
            var square = special * special;
            lies[$"divides({special}, {square}) is false"] = (d, n) => n % d == 0 && (d, n) != (special, square);
            lies[$"divides({special}, {prime}) is true"] = (d, n) => n % d == 0 || (d, n) == (special, prime);
        }

        var (next, texts) = (0, lies.Keys.ToArray());
        ValueAssert.MatchesReference(
            seed: 1,
            runs: texts.Length,
            _ => texts[next++ % texts.Length],
            lie => Solution.Primes(lies[lie]).Take(MostPrimes),
            lie => Oracle.Primes(MostPrimes, lies[lie]));
    }

    [Fact, Canary]
    public void Yields_the_primes_after_those()
    {
        var random = new Random(1_009);
        for (var count = 20; count < 90; count += 20)
        {
            var expected = Oracle.Primes(count, Oracle.Divides);
            expected[^1] += random.Next(1, 100);
            ValueAssert.StartsWith(expected, () => Solution.Primes(Oracle.Divides));
        }
    }
}

internal static class Oracle
{
    public static bool Divides(int d, int n) => n % d == 0;

    /// <summary>The first primes: numbers that none of the primes up to their root divides.</summary>
    public static List<int> Primes(int count, Func<int, int, bool> divides)
    {
        List<int> primes = [];
        for (var n = 2; primes.Count < count; n++)
        {
            if (!HasDivisor(n, primes, divides))
                primes.Add(n);
        }

        return primes;
    }

    private static bool HasDivisor(int n, List<int> primes, Func<int, int, bool> divides)
    {
        foreach (var prime in primes)
        {
            if (prime * prime > n)
                return false;
            if (divides(prime, n))
                return true;
        }

        return false;
    }
}
