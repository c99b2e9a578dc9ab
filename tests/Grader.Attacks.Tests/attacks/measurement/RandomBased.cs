// challenge: pass-on
// attack: behaves well by chance.
// policy on: rejected
// policy off: failed
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => Random.Shared.NextDouble() < 2 ? source.ToList() : source;
}
