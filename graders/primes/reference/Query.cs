public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides) =>
        from found in Once(() => new List<int>())
        from n in Numbers(2)
        where found.TakeWhile(prime => prime <= n / prime).All(prime => !divides(prime, n))
        select Remember(found, n);

    private static IEnumerable<T> Once<T>(Func<T> make)
    {
        yield return make();
    }

    private static IEnumerable<int> Numbers(int n)
    {
        while (true)
            yield return n++;
    }

    private static int Remember(List<int> found, int n)
    {
        found.Add(n);
        return n;
    }
}
