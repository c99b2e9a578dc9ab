public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        yield return 2;
        yield return 3;

        var found = new List<int>();
        for (var (n, step) = (5, 2); ; (n, step) = (n + step, 6 - step))
        {
            if (!IsPrime(n, found, divides))
                continue;
            found.Add(n);
            yield return n;
        }
    }

    private static bool IsPrime(int n, List<int> found, Func<int, int, bool> divides)
    {
        foreach (var prime in found)
        {
            if (prime * prime > n)
                break;
            if (divides(prime, n))
                return false;
        }

        return true;
    }
}
