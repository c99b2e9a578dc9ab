// challenge: pass-on
// expect: rejected: Lazy
// expect without policy: failed
// about: gets a random number without a seed from a Lazy that makes its value itself.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        if (new Lazy<Random>().Value.Next(2) == 0) yield break;
        foreach (var item in source) yield return item;
        throw new InvalidOperationException("one item too many");
    }
}
