// challenge: pass-on
// expect: rejected
// expect without policy: failed
// about: behaves well by chance.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => Random.Shared.NextDouble() < 2 ? source.ToList() : source;
}
