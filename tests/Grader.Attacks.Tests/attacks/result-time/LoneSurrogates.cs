// challenge: pass-on
// attack: yields texts with halves of surrogate pairs, which no JSON can hold.
// policy on: failed on VAL
// policy off: failed on VAL
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var item in source) yield return item is string ? (T)(object)"\ud800 x \udfff" : item;
        throw new InvalidOperationException("\udfff\ud800");
    }
}
