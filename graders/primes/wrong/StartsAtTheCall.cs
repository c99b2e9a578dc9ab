// dies: LZ-DEFER
// Finds the first ten at the call, so that the rest has something to begin with.
public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        List<int> first = [];
        for (int n = 2; first.Count < 10; n++)
        {
            if (!HasDivisor(n, first, divides))
                first.Add(n);
        }

        return Iterate(first, divides);
    }

    private static IEnumerable<int> Iterate(List<int> first, Func<int, int, bool> divides)
    {
        List<int> found = [.. first];
        foreach (int prime in first)
            yield return prime;
        for (int n = found[^1] + 1; ; n++)
        {
            if (HasDivisor(n, found, divides))
                continue;
            found.Add(n);
            yield return n;
        }
    }

    private static bool HasDivisor(int n, List<int> primes, Func<int, int, bool> divides) =>
        primes.TakeWhile(prime => prime * prime <= n).Any(prime => divides(prime, n));
}
