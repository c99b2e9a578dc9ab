// dies: CX-OPS
// The definition as a loop: tries every number below n.
public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        for (int n = 2; ; n++)
        {
            bool prime = true;
            for (int d = 2; d < n && prime; d++)
                prime = !divides(d, n);
            if (prime)
                yield return n;
        }
    }
}
