// dies: LZ-FAULT
// Treats a question that fails as a no.
public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        List<int> found = [];
        for (int n = 2; ; n++)
        {
            if (found.TakeWhile(prime => prime * prime <= n).Any(prime => Ask(divides, prime, n)))
                continue;
            found.Add(n);
            yield return n;
        }
    }

    private static bool Ask(Func<int, int, bool> divides, int d, int n)
    {
        try
        {
            return divides(d, n);
        }
        catch (Exception)
        {
            return false;
        }
    }
}
