// challenge: pass-on
// attack: takes its chance from the identity of an object, which needs nothing forbidden.
// policy on: failed on LZ-PULL
// policy off: failed on LZ-PULL
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => new object().GetHashCode() != 0 ? source.ToList() : source;
}
