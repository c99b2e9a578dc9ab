// dies: LZ-INFINITE
// The textbook sieve: an array of ten thousand, and no prime after it. It never asks, either.
public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        bool[] struckOut = new bool[10_000];
        for (int n = 2; n < struckOut.Length; n++)
        {
            if (struckOut[n])
                continue;
            for (int multiple = 2 * n; multiple < struckOut.Length; multiple += n)
                struckOut[multiple] = true;
            yield return n;
        }
    }
}
