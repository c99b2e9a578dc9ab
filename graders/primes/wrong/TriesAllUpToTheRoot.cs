// dies: CX-OPS
// Stops at the root, but tries every number up to it, as if 4, 6, 8 and 9 could still find something.
public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        for (int n = 2; ; n++)
        {
            bool prime = true;
            for (int d = 2; d * d <= n && prime; d++)
                prime = !divides(d, n);
            if (prime)
                yield return n;
        }
    }
}
