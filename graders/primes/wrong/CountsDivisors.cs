// dies: CX-OPS
// Counts the divisors and compares with 0: it goes on asking when the answer is known.
public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        List<int> found = [];
        for (int n = 2; ; n++)
        {
            if (found.TakeWhile(prime => prime * prime <= n).Count(prime => divides(prime, n)) > 0)
                continue;
            found.Add(n);
            yield return n;
        }
    }
}
