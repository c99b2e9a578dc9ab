// dies: CX-OPS
// Asks first and compares with the root afterwards: one question too many for every prime.
public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        List<int> found = [];
        for (int n = 2; ; n++)
        {
            if (IsPrime(n, found, divides))
            {
                found.Add(n);
                yield return n;
            }
        }
    }

    private static bool IsPrime(int n, List<int> found, Func<int, int, bool> divides)
    {
        foreach (int prime in found)
        {
            if (divides(prime, n))
                return false;
            if (prime * prime > n)
                return true;
        }

        return true;
    }
}
