// challenge: pass-on
// expect: rejected: A hash code differs from run to run
// expect without policy: failed on LZ-PULL
// about: takes its chance from the identity of an object, by its hash code.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => new object().GetHashCode() != 0 ? source.ToList() : source;
}
