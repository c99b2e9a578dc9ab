// dies: VAL
// Asks only where the remainder says yes already.
public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        List<int> found = [];
        for (int n = 2; ; n++)
        {
            if (found.TakeWhile(prime => prime * prime <= n).Any(prime => n % prime == 0 && divides(prime, n)))
                continue;
            found.Add(n);
            yield return n;
        }
    }
}
