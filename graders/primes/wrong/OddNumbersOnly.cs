// dies: VAL
// Steps by two to leave out the even numbers, and leaves out 2 with them.
public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        List<int> found = [];
        for (int n = 3; ; n += 2)
        {
            if (found.TakeWhile(prime => prime * prime <= n).Any(prime => divides(prime, n)))
                continue;
            found.Add(n);
            yield return n;
        }
    }
}
