// dies: CX-OPS
// The list of primes outlives the enumeration: the next one adds them again, and asks each of them again.
public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        List<int> found = [];
        return Iterate();

        IEnumerable<int> Iterate()
        {
            for (int n = 2; ; n++)
            {
                if (found.TakeWhile(prime => prime * prime <= n).Any(prime => divides(prime, n)))
                    continue;
                found.Add(n);
                yield return n;
            }
        }
    }
}
