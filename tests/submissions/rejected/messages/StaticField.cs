// challenge: take-every
// expect: rejected: Static fields are not allowed in this challenge: memory is measured, line 6, column 42
// about: the message points at the static field that could hold items
public static class Solution
{
    private static readonly List<object> Kept = [];
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) { Kept.Add(source); return source; }
}
