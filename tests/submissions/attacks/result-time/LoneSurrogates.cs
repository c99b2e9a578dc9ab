// challenge: pass-on
// expect: failed on VAL
// expect without policy: failed on VAL
// about: yields texts with halves of surrogate pairs, which no JSON can hold.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var item in source) yield return item is string ? (T)(object)"\ud800 x \udfff" : item;
        throw new InvalidOperationException("\udfff\ud800");
    }
}
