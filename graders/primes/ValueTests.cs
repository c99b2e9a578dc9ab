public class ValueTests
{
    [Fact, Property("VAL", "Yields the primes", Points = 1)]
    public void Yields_the_primes()
    {
        ValueAssert.StartsWith(
            [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101],
            () => Solution.Primes(Oracle.Divides));
        ValueAssert.StartsWith(Oracle.Primes(500, Oracle.Divides), () => Solution.Primes(Oracle.Divides));
    }

    [Fact, Property("VAL", "Lets divides decide what divides what", Points = 3)]
    public void Leaves_it_to_divides_what_divides_what()
    {
        var lies = new Dictionary<string, (int Special, Func<int, int, bool> Divides)>();
        foreach (var special in new[] { 5, 7, 13, 17, 29 })
        {
            lies[$"divides({special}, n) is never true"] = (special, (d, n) => d != special && n % d == 0);
            lies[$"divides({special}, n) is true for n % {special} == 1"] = (special, (d, n) => n % d == (d == special ? 1 : 0));
        }

        var (next, texts) = (0, lies.Keys.ToArray());
        ValueAssert.MatchesReference(
            seed: 1,
            runs: texts.Length,
            _ => texts[next++ % texts.Length],
            lie => Solution.Primes(lies[lie].Divides).Take(Expected(lie).Count),
            Expected);

        // Beyond its cube there are numbers that a question about a divisor which is no prime would decide.
        List<int> Expected(string lie)
        {
            var (special, divides) = lies[lie];
            return [.. Oracle.Primes(250, divides).TakeWhile(prime => prime < special * special * special)];
        }
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
