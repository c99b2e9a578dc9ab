// challenge: primes
// expect: passed
// about: a table of constants as a span property, and a wide switch
public static class Solution
{
    private static ReadOnlySpan<byte> Small => [2, 3, 5, 7, 11, 13, 17, 19, 23];

    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        var found = new List<int>();
        for (var n = 2; ; n += n == 2 ? 1 : 2)
        {
            if (!IsPrime(n)) continue;
            found.Add(n);
            yield return n;
        }

        bool IsPrime(int n)
        {
            if (n < 25) return Small.IndexOf((byte)n) >= 0;
            if (found.Count == 0) return false;
            foreach (var prime in found)
            {
                if (prime > n / prime) break;
                if (divides(prime, n)) return false;
            }

            return true;
        }
    }
}
