// challenge: pass-on
// expect: failed on VAL
// expect without policy: failed on VAL
// about: yields the hidden inputs at other places, so that they stand in the counter-example.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.Reverse();
}
