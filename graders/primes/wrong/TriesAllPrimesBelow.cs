// dies: CX-OPS
// Tries the primes found so far, all of them: nothing above the root can divide n without one below it.
public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        List<int> found = [];
        for (int n = 2; ; n++)
        {
            if (found.Any(prime => divides(prime, n)))
                continue;
            found.Add(n);
            yield return n;
        }
    }
}
