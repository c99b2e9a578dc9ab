// dies: VAL
// Knows how to find out whether a number divides another, and does not ask.
public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        List<int> found = [];
        for (int n = 2; ; n++)
        {
            if (found.TakeWhile(prime => prime * prime <= n).Any(prime => n % prime == 0))
                continue;
            found.Add(n);
            yield return n;
        }
    }
}
