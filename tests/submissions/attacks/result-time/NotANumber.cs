// challenge: pass-on
// expect: failed
// expect without policy: failed
// about: makes a cost of the runtime not a number, for a document that has no such numbers.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.Select((item, index) => item is int ? (T)(object)unchecked((int)double.NaN) : item).Concat(source);
}
