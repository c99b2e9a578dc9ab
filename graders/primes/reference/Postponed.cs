public static class Solution
{
    // A second generator, far behind the first, gives the primes up to the root.
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        yield return 2;
        yield return 3;

        List<int> divisors = [];
        using IEnumerator<int> upToTheRoot = Primes(divides).GetEnumerator();
        upToTheRoot.MoveNext();
        for (int n = 4; ; n++)
        {
            while (upToTheRoot.Current * upToTheRoot.Current <= n)
            {
                divisors.Add(upToTheRoot.Current);
                upToTheRoot.MoveNext();
            }

            if (!divisors.Exists(divisor => divides(divisor, n)))
                yield return n;
        }
    }
}
