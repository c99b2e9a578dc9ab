// dies: VAL
// Leaves out the multiples of 5 as well, without asking.
public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        foreach (int prime in (int[])[2, 3, 5])
            yield return prime;

        int[] steps = [4, 2, 4, 2, 4, 6, 2, 6];
        List<int> found = [];
        for (int n = 7, i = 0; ; n += steps[i++ % steps.Length])
        {
            if (found.TakeWhile(prime => prime * prime <= n).Any(prime => divides(prime, n)))
                continue;
            found.Add(n);
            yield return n;
        }
    }
}
