// dies: LZ-INDEP
// The number under examination is captured by the lambda: one for all enumerations.
public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        int n = 1;
        List<int> found = [];
        return Forever(() =>
        {
            do
                n++;
            while (found.TakeWhile(prime => prime * prime <= n).Any(prime => divides(prime, n)));
            found.Add(n);
            return n;
        });
    }

    private static IEnumerable<T> Forever<T>(Func<T> next)
    {
        while (true)
            yield return next();
    }
}
