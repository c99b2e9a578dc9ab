// challenge: primes
// expect: failed on VAL: Yields a wrong item
// score: 16
// about: 1 is no prime
public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        yield return 1;
        List<int> primes = new();
        int candidate = 2;
        while (true)
        {
            bool composite = false;
            foreach (int p in primes)
            {
                if (p * p > candidate) break;
                if (divides(p, candidate)) { composite = true; break; }
            }
            if (!composite)
            {
                primes.Add(candidate);
                yield return candidate;
            }
            candidate++;
        }
    }
}
