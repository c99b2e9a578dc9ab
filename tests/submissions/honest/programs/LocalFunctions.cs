// challenge: primes
// expect: passed
// about: static and capturing local functions, recursive ones, local functions behind return
public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        var known = new List<int>();
        for (var candidate = 2; ; candidate++)
        {
            if (!IsPrime(candidate, 0)) continue;
            known.Add(candidate);
            yield return candidate;
        }

        bool IsPrime(int candidate, int from)
        {
            while (true)
            {
                if (from == known.Count || IsBeyondRoot(known[from], candidate)) return true;
                if (divides(known[from], candidate)) return false;
                from++;
            }
        }

        static bool IsBeyondRoot(int prime, int candidate) => (long)prime * prime > candidate;
    }
}
