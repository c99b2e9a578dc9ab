// dies: LZ-INFINITE
// A loop must end somewhere: numbers up to a hundred thousand are "enough".
public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        List<int> found = [];
        for (int n = 2; n <= 100_000; n++)
        {
            if (found.TakeWhile(prime => prime * prime <= n).Any(prime => divides(prime, n)))
                continue;
            found.Add(n);
            yield return n;
        }
    }
}
