// challenge: pass-on
// attack: makes a cost of the runtime not a number, for a document that has no such numbers.
// policy on: failed
// policy off: failed
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.Select((item, index) => item is int ? (T)(object)unchecked((int)double.NaN) : item).Concat(source);
}
