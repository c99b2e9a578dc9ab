// dies: CX-OPS
// Asks about each number a second time with the first divisor that it tries.
public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        List<int> found = [];
        for (int n = 2; ; n++)
        {
            if (n > 3 && (n % 2 == 0 || n % 3 == 0))
                continue;
            int[] divisors = [.. found.SkipWhile(prime => prime < 5).TakeWhile(prime => prime * prime <= n)];
            if (divisors.Length > 0 && divides(divisors[0], n) | Array.Exists(divisors, prime => divides(prime, n)))
                continue;
            found.Add(n);
            yield return n;
        }
    }
}
