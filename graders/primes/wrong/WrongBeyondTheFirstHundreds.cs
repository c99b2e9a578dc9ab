// dies: CX-OPS
// Saves itself the questions about every second number after the 600th prime, and calls it one.
public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        List<int> primes = [];
        for (int n = 2; ; n++)
        {
            if ((primes.Count < 600 || n % 2 == 0) && primes.TakeWhile(d => d * d <= n).Any(d => divides(d, n)))
                continue;
            primes.Add(n);
            yield return n;
        }
    }
}
