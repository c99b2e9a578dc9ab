// dies: VAL
// After the 1,600th prime every number counts as one.
public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        List<int> primes = [];
        for (int n = 2; ; n++)
        {
            if (primes.Count < 1_600 && primes.TakeWhile(d => d * d <= n).Any(d => divides(d, n)))
                continue;
            primes.Add(n);
            yield return n;
        }
    }
}
