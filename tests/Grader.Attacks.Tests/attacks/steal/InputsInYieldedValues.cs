// challenge: pass-on
// attack: yields the hidden inputs at other places, so that they stand in the counter-example.
// policy on: failed on VAL
// policy off: failed on VAL
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.Reverse();
}
