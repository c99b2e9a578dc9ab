public class EffortTests
{
    /// <summary>The consumers that leave after a few primes, before one comes that goes on.</summary>
    private const int Before = 5, Few = 12;

    [Fact, Property("CX-OPS", "Tries only primes up to the root", Points = 3)]
    public void Tries_only_primes_up_to_the_root()
    {
        var primes = Oracle.Primes(2_000, Oracle.Divides).ToHashSet();
        ComplexityAssert.CountsAtMost(
            Growth.Of("No needless question", _ => 0).Over("primes"),
            "needless questions",
            count =>
            {
                var (others, before, first) = (0L, (D: 0, N: 0), (string?)null);
                var given = new HashSet<int>();
                var found = Take(count, Given(Solution.Primes((d, n) =>
                {
                    // To ask about what was taken for a prime is no mistake of its own.
                    var why = (long)d * d > n ? "is beyond the root"
                        : !(primes.Contains(d) || given.Contains(d)) ? "is about no prime"
                        : n == before.N && d <= before.D ? "comes after a larger divisor, or again"
                        : null;
                    if (why is not null && others++ == 0)
                        first = $"with {count} primes, the first is divides({d}, {n}): it {why}";
                    before = (d, n);
                    return n % d == 0;
                })));
                return (others, found, first);

                IEnumerable<int> Given(IEnumerable<int> sequence) => sequence.Where(number => given.Add(number) || true);
            },
            Expected,
            16, 128, 512);
    }

    [Fact, Property("CX-OPS", "Stops at the first divisor, and asks nothing twice", Points = 3)]
    public void Stops_at_the_first_divisor_and_asks_nothing_twice()
    {
        // Which questions are needless the test above tells.
        var primes = Oracle.Primes(100, Oracle.Divides).ToHashSet();
        var asked = Probe.Counter();
        ComplexityAssert.CallsAtMost(
            Growth.Of("One pass over the primes up to the root", count => (1.25 * Questions(count)) + 32).Over("primes")
                .Because("the search goes on after the first divisor, or a question is asked twice."),
            asked,
            count => Take(count, Divides),
            Expected,
            64, 256, Probe.Random.Next(1_700, 2_200));
        ComplexityAssert.CallsAtMost(
            Growth.Of("The same for each consumer", count => 1.25 * (Questions(count) + (Before * Questions(Few))) + 32).Over("primes")
                .Because("what was found for one consumer is kept and asked about for the next."),
            asked,
            count =>
            {
                var sequence = Solution.Primes(Divides);
                for (var consumer = 0; consumer < Before; consumer++)
                    Take(Few, sequence);
                return Take(count, sequence);
            },
            Expected,
            256, 1_024);

        bool Divides(int d, int n)
        {
            if (d * d <= n && primes.Contains(d)) asked.Count();
            return n % d == 0;
        }
    }

    private static List<int> Expected(int count) => Oracle.Primes(count, Oracle.Divides);

    private static int[] Take(int count, Func<int, int, bool> divides) => Take(count, Solution.Primes(divides));

    private static int[] Take(int count, IEnumerable<int> sequence)
    {
        using var primes = sequence.GetEnumerator();
        var found = new int[count];
        for (var i = 0; i < count; i++)
        {
            Assert.True(primes.MoveNext(), "The sequence of primes ended.");
            found[i] = primes.Current;
        }

        return found;
    }

    private static long Questions(long count)
    {
        var questions = 0L;
        Oracle.Primes((int)count, (d, n) =>
        {
            questions++;
            return n % d == 0;
        });
        return questions;
    }
}
