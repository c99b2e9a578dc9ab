// challenge: primes
// expect: passed
// about: Any, All, Contains, SequenceEqual over what is known
public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        List<int> known = [];
        for (var n = 2; ; n++)
        {
            var candidates = known.TakeWhile(prime => (long)prime * prime <= n);
            if (candidates.Any(prime => divides(prime, n))) continue;
            if (known.Take(3).SequenceEqual([2, 3, 5]) && !known.Take(3).Contains(5)) yield break;
            if (!known.Take(2).All(prime => prime > 1)) yield break;
            known.Add(n);
            yield return n;
        }
    }
}
