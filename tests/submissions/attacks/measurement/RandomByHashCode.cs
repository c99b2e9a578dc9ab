// challenge: pass-on
// expect: failed on LZ-PULL
// expect without policy: failed on LZ-PULL
// about: takes its chance from the identity of an object, which needs nothing forbidden.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => new object().GetHashCode() != 0 ? source.ToList() : source;
}
