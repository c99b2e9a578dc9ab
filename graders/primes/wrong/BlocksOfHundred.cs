// dies: LZ-PULL
// Works in blocks of a hundred numbers and yields the primes of a block when it is done.
public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        List<int> found = [];
        for (int start = 2; ; start += 100)
        {
            int known = found.Count;
            for (int n = start; n < start + 100; n++)
            {
                if (!found.TakeWhile(prime => prime * prime <= n).Any(prime => divides(prime, n)))
                    found.Add(n);
            }

            for (int i = known; i < found.Count; i++)
                yield return found[i];
        }
    }
}
