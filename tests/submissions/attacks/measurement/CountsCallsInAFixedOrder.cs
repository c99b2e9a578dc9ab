// challenge: primes
// expect: failed
// expect without policy: failed
// about: counts its calls, and takes care only in those by which the tests of CX-OPS and LZ-PULL look, if each test has its place.
public static class Solution
{
    private static int calls;

    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        int call = ++calls;
        return Found(divides, asksAll: call > 8, readsAhead: call is > 8 and not 10);
    }

    private static IEnumerable<int> Found(Func<int, int, bool> divides, bool asksAll, bool readsAhead)
    {
        List<int> primes = [];
        foreach (int prime in readsAhead ? Ahead(Next()) : Next()) yield return prime;

        IEnumerable<int> Next()
        {
            for (int n = 2; ; n++)
            {
                if (HasDivisor(n)) continue;
                primes.Add(n);
                yield return n;
            }
        }

        bool HasDivisor(int n)
        {
            foreach (int prime in primes)
            {
                if (prime * prime > n && !asksAll) return false;
                if (divides(prime, n)) return true;
            }

            return false;
        }
    }

    /// <summary>One prime ahead, up to where the test of LZ-FAULT begins to look.</summary>
    private static IEnumerable<int> Ahead(IEnumerable<int> primes)
    {
        using IEnumerator<int> next = primes.GetEnumerator();
        for (int count = 1; next.MoveNext(); count++)
        {
            int prime = next.Current;
            bool isAhead = count < 15 && next.MoveNext();
            yield return prime;
            if (isAhead) yield return next.Current;
        }
    }
}
